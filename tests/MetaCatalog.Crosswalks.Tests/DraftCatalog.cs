using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Storage;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>A catalog into which a steward saves what readers made.</summary>
internal sealed class DraftCatalog : IAsyncDisposable
{
    private static readonly Actor Steward = new("steward", Role.Steward);

    private readonly TemporaryFolder folder = new();
    private readonly RecordStore store;
    private MetadataCatalog catalog = null!;

    private DraftCatalog() => store = RecordStore.Open(folder.Path);

    public static async Task<DraftCatalog> Open()
    {
        var test = new DraftCatalog();
        var options = new CatalogOptions { BaseIri = "https://catalog.example.org", DataFolder = test.folder.Path };
        test.catalog = await MetadataCatalog.Open(test.store.Log, test.store.Tokens, test.store.Requests, test.store.Assessments, test.store.Probes, options, new FakeClock(new DateTimeOffset(2026, 4, 1, 12, 0, 0, TimeSpan.Zero)));
        return test;
    }

    public Task<SaveOutcome> Save(ForeignRecord record) =>
        catalog.Editor.Create(Steward, Submission.Translated(record.Graph, record.Topic, default, "application/xml", []), RecordState.Draft, TestContext.Current.CancellationToken);

    /// <summary>What the steward is told of the draft: errors stop its publication.</summary>
    public async Task<string> Findings(ForeignRecord record)
    {
        var outcome = await Save(record);
        var findings = Assert.IsType<SaveOutcome.Created>(outcome).Report.Findings;
        return string.Concat(findings.Where(static finding => finding.Severity != Severity.Info).Select(static finding => $"{finding.Severity} {finding.Code} {finding.Message.En}\n"));
    }

    public static string Tell(object outcome) => outcome is SaveOutcome.Refused refused
        ? string.Join('\n', refused.Report.Findings.Select(static finding => $"{finding.Severity} {finding.Code} {finding.Message.En} {finding.Location}"))
        : outcome.ToString()!;

    public async ValueTask DisposeAsync()
    {
        await catalog.DisposeAsync();
        await store.DisposeAsync();
        folder.Dispose();
    }
}
