using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Profiles;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Profiles;

/// <summary>The demo records are what they claim: valid, publishable where the index says so, of every level and field.</summary>
public class DemoRecordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(9));

    public static TheoryData<string, string> Index => [.. ReadIndex().Select(static entry => new TheoryDataRow<string, string>(entry.File, entry.State))];

    public static TheoryData<string> Published => [.. ReadIndex().Where(static entry => entry.State == "published").Select(static entry => entry.File)];

    [Fact]
    public void Index_names_every_file_once()
    {
        var files = VocabularyFiles.Paths.Where(static path => path.StartsWith("demo/", StringComparison.Ordinal) && path != "demo/index.json").Select(static path => path["demo/".Length..]);

        Assert.Equal(files.Order(StringComparer.Ordinal), ReadIndex().Select(static entry => entry.File).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Index))]
    public void Record_meets_the_schema_of_its_field(string file, string state)
    {
        var record = ContextRecords.Find("demo/" + file);

        Assert.Contains(state, new[] { "draft", "in-review", "published" });
        Assert.Empty(KnownProfiles.Of(record.Graph, record.Topic).CheckJson(record.Json).Select(static finding => $"{finding.Location.Pointer}: {finding.Message.En}"));
    }

    [Theory, MemberData(nameof(Published))]
    public void Published_record_has_no_error_of_shapes_or_rules(string file)
    {
        var record = ContextRecords.Find("demo/" + file);
        var context = new RuleContext { Graph = record.Graph, Topic = record.Topic, Now = Now, FindRecord = FindByIdentifier };

        var findings = KnownProfiles.Of(record.Graph, record.Topic).CheckGraph(record.Graph, record.Topic)
            .Concat(AccessRules.Findings(context));

        Assert.Empty(findings.Where(static finding => finding.Severity == Severity.Error).Select(static finding => $"{finding.Code} {finding.Location.Path}: {finding.Message.En}"));
    }

    [Fact]
    public void Records_are_of_every_access_level()
    {
        var levels = ContextRecords.All.Select(static record => AccessStatement.Of(record.Graph, record.Topic, TimeSpan.FromHours(9)).Level).OfType<AccessLevel>().Distinct();

        Assert.Equal(Enum.GetValues<AccessLevel>().Order(), levels.Order());
    }

    [Fact]
    public void Records_are_of_every_level_of_readiness()
    {
        var levels = ContextRecords.All.Select(static record => AiReadinessAssessor.Assess(new RuleContext { Graph = record.Graph, Topic = record.Topic, Now = Now }).Level).Distinct();

        Assert.Equal(Enum.GetValues<ReadinessLevel>().Order(), levels.Order());
    }

    [Theory]
    [InlineData("地震")]
    [InlineData("材料")]
    [InlineData("ゲノム")]
    [InlineData("crystal structure")]
    [InlineData("earthquake")]
    [InlineData("Fe2O3")]
    [InlineData("GRCh38")]
    [InlineData("PRJDB")]
    public void Usual_question_has_an_answer_among_public_records(string words)
    {
        var found = Published.Select(static row => ContextRecords.Find("demo/" + row.Data))
            .Where(static record => AccessStatement.Of(record.Graph, record.Topic, TimeSpan.FromHours(9)).Level != AccessLevel.Hidden)
            .Where(record => record.Graph.Any(triple => triple.Object is Literal literal && literal.LexicalForm.Contains(words, StringComparison.OrdinalIgnoreCase)));

        Assert.True(found.Take(2).Count() >= (words == "Fe2O3" ? 1 : 2), words);
    }

    private static Graph? FindByIdentifier(Iri iri) => ContextRecords.All
        .FirstOrDefault(record => record.Topic.Equals(iri) || record.Graph.Objects(record.Topic, Dcterms.Identifier).OfType<Literal>().Any(literal => literal.LexicalForm == iri.Value))?.Graph;

    private static List<DemoEntry> ReadIndex()
    {
        using var index = JsonDocument.Parse(VocabularyFiles.Read("demo/index.json"));
        return [.. index.RootElement.EnumerateArray().Select(static entry => new DemoEntry(entry.GetProperty("file").GetString()!, entry.GetProperty("state").GetString()!))];
    }

    private sealed record DemoEntry(string File, string State);
}
