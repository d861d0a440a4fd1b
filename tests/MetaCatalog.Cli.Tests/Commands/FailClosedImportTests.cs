using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Cli.Commands;
using MetaCatalog.Server.Tests.Validation;
using MetaCatalog.Storage;

namespace MetaCatalog.Cli.Tests.Commands;

/// <summary>The rules that stop publication stop it at the command line too: of a file, of a folder, and when the same is taken in again.</summary>
public sealed class FailClosedImportTests
{
    private const string Host = "https://data.example.org";

    public static TheoryData<string> Rules => [.. BlockedRecords.Rules];

    [Theory, MemberData(nameof(Rules))]
    public async Task Importing_publishes_nothing_that_breaks_the_rule(string rule)
    {
        using var terminal = new Terminal();
        var topic = await Leak(terminal, rule);
        var file = terminal.Write("in/bad.json", BlockedRecords.Of(rule, Host, topic));

        var first = await terminal.OnData("import", file, "--publish", "--findings", "--public-url", "https://catalog.example");
        var again = await terminal.OnData("import", terminal.PathOf("in"), "--publish", "--findings", "--public-url", "https://catalog.example");

        Assert.All([first, again], printed => Assert.Contains($"error {rule}: ", printed.Output, StringComparison.Ordinal));
        Assert.All([first, again], printed => Assert.DoesNotContain("(published)", printed.Output, StringComparison.Ordinal));
        await using var folder = await DataFolder.Open(terminal.Data, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await folder.Catalog.Reader.Statistics(Actor.Anonymous, TestContext.Current.CancellationToken)).Records);
        await foreach (var record in folder.Catalog.Reader.Export(Actor.System, TestContext.Current.CancellationToken))
        {
            Assert.Equal(RecordState.Draft, record.Revision.State);
        }
    }

    // What a probe found: that the file is given to everybody, or that the hidden draft appears in the search.
    private static async Task<string?> Leak(Terminal terminal, string rule)
    {
        if (rule is not ("P-13" or "P-20"))
        {
            return null;
        }

        await terminal.OnData("import", terminal.Write("draft.json", BlockedRecords.Of(rule, Host)), "--public-url", "https://catalog.example");
        await using var store = RecordStore.Open(terminal.Data);
        var record = Assert.Single(store.Log.CurrentAfter(null, 10));
        await store.Probes.Keep(
            [new LinkEvidence($"{Host}/noto/waveforms.mseed", TimeProvider.System.GetUtcNow(), new LinkVisit(LinkAnswer.Given, 200, "application/vnd.fdsn.mseed"), IsPublic: false)],
            [new DoorEvidence(record.Record, TimeProvider.System.GetUtcNow(), rule == "P-20", [Door.Search], [])]);
        return record.Topic;
    }
}
