using System.Text.Json;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Server.Tests.Assessment;

/// <summary>GET /datasets/{id}/assessment.</summary>
public class GetTests
{
    [Fact]
    public async Task Json_holds_every_method()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var json = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets/{id}/assessment?format=json"));

        var assessment = json.RootElement.GetProperty("assessment");
        Assert.Equal("F-UJI 0.8", assessment.GetProperty("fair").GetProperty("method").GetString());
        Assert.Equal("F-UJI 0.5", assessment.GetProperty("formerFair").GetProperty("method").GetString());
        Assert.Equal(4, assessment.GetProperty("rda").GetProperty("levels").EnumerateObject().Count());
        Assert.Equal("good", assessment.GetProperty("mqa").GetProperty("band").GetString());
        Assert.Equal(405, assessment.GetProperty("formerMqa").GetProperty("highest").GetDouble());
    }

    [Fact]
    public async Task Ftr_is_json_ld_that_parses_to_test_results()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/assessment?format=ftr");

        Assert.Equal("application/ld+json", response.Content.Headers.ContentType!.MediaType);
        var graph = RdfReader.ReadGraph(await response.Content.ReadAsByteArrayAsync(), RdfFormat.JsonLd);
        Assert.True(graph.WithPredicate(new Iri("https://w3id.org/ftr#outputFromTest")).Count > 70);
    }

    [Theory]
    [InlineData("en", "FAIRness", "as the tool would find it")]
    [InlineData("ja", "FAIR評価", "ツールによる評価と同じ基準")]
    public async Task The_page_shows_each_method_in_the_language_of_the_reader(string language, string heading, string note)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        var page = System.Net.WebUtility.HtmlDecode(await server.Anonymous.GetStringAsync($"/datasets/{id}/assessment?format=html&lang={language}"));

        Assert.All([heading, note, "F-UJI 0.8", "F-UJI 0.5", "RDA", "MQA 2", "MQA 1"], text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hidden_record_has_no_assessment_for_strangers()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.HiddenRecord());

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/assessment?format=ftr");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }
}
