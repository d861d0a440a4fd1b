using System.Text.Json;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Server.Tests.Assessment.Fuji;

/// <summary>A robot that gathers its evidence over HTTP comes to the same F-UJI result as the assessor inside.</summary>
public class AgreementTests
{
    private static readonly string[] Levels =
    [
        "\"accessRights\": \"open\"",
        "\"accessRights\": \"registered\", \"closureReason\": \"third-party-rights\", \"responsibleParty\": \"https://example.org/p\", \"reviewDate\": \"2030-04-01\", \"accessProcedure\": \"https://example.org/ask\"",
        "\"accessRights\": \"restricted\", \"closureReason\": \"ethics-or-cultural\", \"reviewDate\": \"2030-04-01\", \"accessProcedure\": \"https://example.org/ask\"",
        "\"accessRights\": \"metadata-only\", \"closureReason\": \"technical-or-cost\", \"reviewDate\": \"2030-04-01\"",
        "\"accessRights\": \"embargoed\", \"available\": \"2027-04-01\", \"closureReason\": \"research-novelty\", \"reviewDate\": \"2027-04-01\"",
    ];

    private static readonly (string Part, string Instead)[] Defects =
    [
        ("\"keyword\": { \"en\": [\"earthquake\", \"waveform\"], \"ja\": [\"地震\", \"波形\"] },", ""),
        ("\"mediaType\": \"application/vnd.fdsn.mseed\", \"byteSize\": 73400320", "\"mediaType\": \"application/zip\""),
        ("\"issued\": \"2026-04-01\",", "\"issued\": \"2026-04-01\", \"identifier\": \"https://doi.org/10.5555/12345678\", \"creator\": { \"id\": \"https://orcid.org/0000-0002-1825-0097\", \"type\": \"Person\", \"name\": { \"en\": \"J. Carberry\" } },"),
        ("\"issued\": \"2026-04-01\",", "\"issued\": \"2026-04-01\", \"source\": \"the older series\", \"wasGeneratedBy\": { \"type\": \"Activity\", \"startedAtTime\": \"2026-01-01T00:00:00Z\" },"),
    ];

    [Fact]
    public async Task The_robot_and_the_assessor_agree_on_fifty_records_and_more()
    {
        await using var server = await TestServer.Start();
        List<string> disagreements = [];
        var records = 0;
        foreach (var json in Demo().Concat(Made()))
        {
            using var response = await server.Steward.PostAsync("/datasets?state=published", Body.Json(json));
            if (!response.IsSuccessStatusCode)
            {
                continue;
            }

            records++;
            using var receipt = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            disagreements.AddRange(await Compare(server, receipt.RootElement.GetProperty("id").GetString()!));
        }

        Assert.True(records >= 50, $"Only {records} records were published.");
        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
    }

    [Fact]
    public async Task A_complete_open_record_reaches_every_point_for_the_robot_too()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record(more: """
            "identifier": "https://doi.org/10.5555/12345678", "creator": { "id": "https://orcid.org/0000-0002-1825-0097", "type": "Person", "name": { "en": "J. Carberry" } },
            "isReferencedBy": "https://doi.org/10.5555/87654321", "wasGeneratedBy": { "type": "Activity", "startedAtTime": "2026-01-01T00:00:00Z" },
            """));
        var world = new OutsideWorld(server, letsStrangersIn: true);

        var passed = new FujiRobot(await GatheredEvidence.Of(world, $"{TestServer.Url}/datasets/{id}"), world).Passed();

        using var answer = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets/{id}/assessment?format=json"));
        var metrics = answer.RootElement.GetProperty("assessment").GetProperty("fair").GetProperty("metrics").EnumerateArray();
        Assert.Equal(26, metrics.Sum(metric => Math.Min(
            metric.GetProperty("points").GetDouble(),
            metric.GetProperty("tests").EnumerateArray().Where(test => passed.Contains(test.GetProperty("id").GetString()!)).Sum(test => test.GetProperty("points").GetDouble()))));
    }

    private static async Task<IEnumerable<string>> Compare(TestServer server, string id)
    {
        using var answer = JsonDocument.Parse(await server.Steward.GetStringAsync($"/datasets/{id}/assessment?format=json"));
        var assessment = answer.RootElement.GetProperty("assessment");
        var metrics = assessment.GetProperty("fair").GetProperty("metrics").EnumerateArray().ToList();
        var world = new OutsideWorld(server, assessment.GetProperty("accessLevel").GetString() == "open");
        var passed = new FujiRobot(await GatheredEvidence.Of(world, $"{TestServer.Url}/datasets/{id}"), world).Passed();
        return metrics.SelectMany(metric => metric.GetProperty("tests").EnumerateArray())
            .Where(static test => test.GetProperty("points").GetDouble() > 0 && test.GetProperty("id").GetString() != "FsF-R1.3-01M-1") // -1 and -3 are alternatives of one point
            .Where(test => test.GetProperty("passed").GetBoolean() != passed.Contains(test.GetProperty("id").GetString()!))
            .Select(test => $"{id} {assessment.GetProperty("accessLevel")}: {test.GetProperty("id")} is {test.GetProperty("passed")} inside")
            .ToList();
    }

    private static IEnumerable<string> Demo() => VocabularyFiles.Paths
        .Where(static path => path.StartsWith("demo/", StringComparison.Ordinal) && path != "demo/index.json")
        .Order(StringComparer.Ordinal)
        .Select(static path => System.Text.Encoding.UTF8.GetString(VocabularyFiles.Read(path)));

    private static IEnumerable<string> Made()
    {
        yield return Given.HiddenRecord();
        foreach (var level in Levels)
        {
            yield return Given.Record(access: level);
            foreach (var (part, instead) in Defects)
            {
                yield return Given.Record(access: level).Replace(part, instead, StringComparison.Ordinal);
            }
        }
    }
}
