using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Server.Tests.Validation;

/// <summary><c>POST /validate</c>: one report, in the form and the language that is asked for.</summary>
public class PostTests
{
    private static readonly Iri ValidationResult = new("http://www.w3.org/ns/shacl#ValidationResult");
    private static readonly Iri ResultMessage = new("http://www.w3.org/ns/shacl#resultMessage");
    private static readonly string Unlicensed = Given.Record().Replace("\"license\": \"https://creativecommons.org/licenses/by/4.0/\",", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/turtle")]
    [InlineData("application/ld+json")]
    [InlineData("text/plain")]
    public async Task A_report_comes_in_the_form_that_is_accepted(string mediaType)
    {
        await using var server = await TestServer.Start();

        using var response = await Validate(server, Unlicensed, mediaType);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("P-03", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_offered_is_refused()
    {
        await using var server = await TestServer.Start();

        using var response = await Validate(server, Unlicensed, "image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("text/turtle")]
    [InlineData("application/ld+json")]
    public async Task The_graph_has_one_result_for_each_finding_with_both_messages(string mediaType)
    {
        await using var server = await TestServer.Start();
        using var asJson = JsonDocument.Parse(await (await Validate(server, Unlicensed, "application/json")).Content.ReadAsStringAsync());

        using var response = await Validate(server, Unlicensed, mediaType);

        var graph = RdfReader.ReadGraph(await response.Content.ReadAsByteArrayAsync(), RdfFormat.FromMediaType(mediaType)!);
        var results = graph.Subjects(RdfTerms.Type, ValidationResult).ToList();
        Assert.Equal(asJson.RootElement.GetProperty("findings").GetArrayLength(), results.Count);
        Assert.All(results, result => Assert.Equal(["en", "ja"], graph.Objects(result, ResultMessage).Select(static text => ((Literal)text).Language).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("ja", "公開できません。")]
    [InlineData("en", "May not be published.")]
    [InlineData("de, ja;q=0.5", "公開できません。")]
    public async Task Text_is_in_the_language_that_is_preferred(string language, string verdict)
    {
        await using var server = await TestServer.Start();

        using var response = await Validate(server, Unlicensed, "text/plain", language);

        Assert.StartsWith(verdict, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_schema_and_shapes_say_alike_is_said_once_with_the_place_in_the_document()
    {
        await using var server = await TestServer.Start();
        var record = Given.Record().Replace("\"2026-04-01\"", "\"last spring\"", StringComparison.Ordinal);

        using var report = JsonDocument.Parse(await (await Validate(server, record, "application/json")).Content.ReadAsStringAsync());

        var issued = Assert.Single(report.RootElement.GetProperty("findings").EnumerateArray(), static finding => finding.GetProperty("message").GetProperty("en").GetString()!.Contains("last spring", StringComparison.Ordinal) || finding.GetProperty("message").GetProperty("en").GetString()!.Contains("dct:issued", StringComparison.Ordinal));
        Assert.Equal("sh:or", issued.GetProperty("code").GetString());
        Assert.Equal("/issued", issued.GetProperty("pointer").GetString());
        Assert.True(issued.GetProperty("line").GetInt32() > 1);
    }

    private static async Task<HttpResponseMessage> Validate(TestServer server, string json, string accept, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/validate") { Content = Body.Json(json) };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await server.Steward.SendAsync(request);
    }
}
