using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Assessment;

/// <summary>A catalog that publishes from L1 on refuses an L0 description through every door; drafts stay welcome.</summary>
public sealed class PublishGateTests
{
    private static readonly Dataset Ready = new() { Extra = " ; dct:identifier \"https://doi.org/10.1000/1\" ; dct:description \"One hundred and twenty strong-motion stations recorded the Noto earthquake; each record has three components.\"@en ; dcat:keyword \"strong motion\"@en" };
    private static readonly Dataset NotReady = new() { Title = "Unidentified" };

    private static Task<TestCatalog> Open() => TestCatalog.Open(options => options with { PublishFrom = ReadinessLevel.L1 });

    [Fact]
    public async Task Creating_and_publishing_later_are_refused_and_say_what_is_missing()
    {
        await using var test = await Open();

        var created = await test.Editor.Create(Steward, NotReady, RecordState.Published);
        var draft = await test.Create(NotReady, RecordState.Draft);
        var published = await test.Editor.ChangeState(Steward, draft.Id, RecordState.Published, null);

        Assert.Contains("AIR-01", Gate(created).Repair!.En);
        Assert.Contains("L1", Gate(published).Message.Ja);
    }

    [Fact]
    public async Task Replacing_a_published_record_by_a_lesser_one_is_refused()
    {
        await using var test = await Open();
        var record = await test.Create(Ready);

        var outcome = await test.Editor.Replace(Steward, record.Id, NotReady, null);

        Assert.NotNull(Gate(outcome));
    }

    [Fact]
    public async Task Imports_and_bulk_lines_are_refused_or_stay_drafts()
    {
        await using var test = await Open();
        var line = new BulkLine(1, NotReady);

        var imported = await test.Editor.Import(Steward, NotReady, new ImportOptions { State = RecordState.Published });
        var refused = await test.Editor.SaveAll(Steward, new[] { line }.ToAsyncEnumerable(), new ImportOptions { State = RecordState.Published }).FirstAsync();
        var kept = await test.Editor.SaveAll(Steward, new[] { line }.ToAsyncEnumerable(), new ImportOptions { State = RecordState.Published, DraftWhenNotPublishable = true }).FirstAsync();

        Assert.NotNull(Gate(imported.Records[0].Outcome));
        Assert.NotNull(Gate(refused.Outcome));
        Assert.Equal(RecordState.Draft, Assert.IsType<SaveOutcome.Created>(kept.Outcome).Record.State);
    }

    [Fact]
    public async Task Validating_says_that_it_may_not_be_published_and_an_open_gate_says_nothing()
    {
        await using var test = await Open();
        await using var open = await TestCatalog.Open();

        Assert.False((await test.Editor.Validate(Steward, NotReady)).MayBePublished);
        Assert.True((await test.Editor.Validate(Steward, Ready)).MayBePublished);
        Assert.True((await open.Editor.Validate(Steward, NotReady)).MayBePublished);
    }

    private static MetaCatalog.Catalog.Validation.Finding Gate(SaveOutcome outcome) =>
        Assert.IsType<SaveOutcome.Refused>(outcome).Report.Findings.Single(finding => finding.Code == PublishGate.Code);
}
