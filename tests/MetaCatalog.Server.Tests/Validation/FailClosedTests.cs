using System.Net;
using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Server.Tests.Validation;

/// <summary>
/// The rules that stop publication stop it at every door: at registration, at promotion from draft and from review, at a new
/// description of what is published, in bulk, in an imported document and when a harvest offers drafts what it cannot publish.
/// P-13 and P-20, which take a probe of links and doors, are held by their probes.
/// </summary>
public sealed class FailClosedTests
{
    private const string Codes = "https://w3id.org/metacatalog/codes/";
    private const string Ns = "https://w3id.org/metacatalog/ns";

    private static readonly Actor Steward = new("steward", Role.Steward);

    private static readonly Dictionary<string, string> Broken = new()
    {
        ["P-24"] = Given.Record(more: $$"""
            "{{Ns}}#humanData": { "@id": "{{Codes}}human-data/individual" }, "{{Ns}}/genomic#dataClass": { "@id": "{{Codes}}genomic-data-class/whole-genome" }
            """ + ","),
        ["P-28"] = Given.Record(access: Controlled, more: $$"""
            "{{Ns}}#humanData": { "@id": "{{Codes}}human-data/individual" }, "{{Ns}}/genomic#dataClass": { "@id": "{{Codes}}genomic-data-class/whole-exome" },
            "https://w3id.org/dpv#hasPersonalData": { "@id": "https://w3id.org/dpv#AnonymisedData" }
            """ + ","),
        ["P-30"] = Given.Record(more: """
            "https://w3id.org/dpv#hasPersonalData": { "@id": "https://w3id.org/dpv/pd#Health" }
            """ + ","),
        ["P-32"] = Given.Record(more: $$"""
            "{{Ns}}#exportControlStatus": { "@id": "{{Codes}}export-control/controlled" }
            """ + ","),
        ["P-40"] = Given.Record(more: """
            "http://www.w3.org/ns/adms#status": { "@id": "http://purl.org/adms/status/Withdrawn" }
            """ + ","),
    };

    private const string Controlled = """
        "accessRights": "controlled", "closureReason": "personal-information", "reviewDate": "2028-04-01", "accessProcedure": "https://data.example.org/apply"
        """;

    public static TheoryData<string> Rules => [.. Broken.Keys];

    [Fact]
    public void These_and_the_two_that_take_a_probe_are_all() =>
        Assert.Equal([.. Broken.Keys, "P-13", "P-20"], AccessRules.All.Where(rule => rule.BlocksPublication).Select(rule => rule.Id).OrderBy(id => id is "P-13" or "P-20").ThenBy(id => id));

    [Theory, MemberData(nameof(Rules))]
    public async Task Nothing_that_breaks_it_gets_out_by_any_door(string rule)
    {
        await using var server = await TestServer.Start();
        var bad = Broken[rule];

        using var registered = await server.Steward.PostAsync("/datasets?state=published", Body.Json(bad));
        await AssertRefused(rule, "registration", registered);

        foreach (var state in new[] { "draft", "in-review" })
        {
            var (id, etag) = await server.Register(bad, state);
            await AssertRefused(rule, $"promotion from {state}", await Send(server, HttpMethod.Put, $"/datasets/{id}/state", etag, """{ "state": "published" }"""));
        }

        var (published, tag) = await server.Register(Given.Record("Good"));
        await AssertRefused(rule, "a new description", await Send(server, HttpMethod.Put, $"/datasets/{published}", tag, bad));

        using var bulk = await server.Steward.PostAsync("/bulk?state=published", Body.Of(JsonNodeText(bad) + "\n", "application/x-ndjson"));
        var line = await bulk.Content.ReadAsStringAsync();
        Assert.True(line.Contains($"\"{rule}\"", StringComparison.Ordinal) && line.Contains("422", StringComparison.Ordinal), $"bulk: {line}");

        var import = await server.Catalog.Editor.Import(Steward, Submission.Json(Encoding.UTF8.GetBytes(bad)), new ImportOptions { State = RecordState.Published });
        Assert.Contains(Assert.IsType<SaveOutcome.Refused>(Assert.Single(import.Records).Outcome).Report.Findings, finding => finding.Code == rule && finding.BlocksPublication);

        var harvest = await server.Catalog.Editor.Import(Steward, Submission.Json(Encoding.UTF8.GetBytes(bad)), new ImportOptions { State = RecordState.Published, DraftWhenNotPublishable = true });
        Assert.Equal(RecordState.Draft, Assert.IsType<SaveOutcome.Created>(Assert.Single(harvest.Records).Outcome).Record.State);

        Assert.Equal(1, (await server.Catalog.Reader.Statistics(Actor.Anonymous)).Records);
    }

    private static string JsonNodeText(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();

    private static async Task<HttpResponseMessage> Send(TestServer server, HttpMethod method, string address, string etag, string json)
    {
        using var request = new HttpRequestMessage(method, address) { Content = Body.Json(json) };
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        return await server.Steward.SendAsync(request);
    }

    private static async Task AssertRefused(string rule, string door, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.UnprocessableEntity, $"{door}: {(int)response.StatusCode} {text}");
        using var problem = JsonDocument.Parse(text);
        Assert.Contains(problem.RootElement.GetProperty("errors").EnumerateArray(), error =>
            error.GetProperty("code").GetString() == rule && error.TryGetProperty("blocksPublication", out var blocks) && blocks.GetBoolean());
    }
}
