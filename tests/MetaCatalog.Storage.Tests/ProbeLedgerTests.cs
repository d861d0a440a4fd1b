using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.TestKit;

namespace MetaCatalog.Storage.Tests;

public sealed class ProbeLedgerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_was_found_is_there_after_a_restart_and_replaces_what_was_found_before()
    {
        using var folder = new TemporaryFolder();
        var (record, link) = (RecordId.New(), new LinkEvidence("https://example.org/f", Noon, new LinkVisit(LinkAnswer.LoginAsked, 401, "text/html", "why"), IsPublic: true));
        await using (var store = RecordStore.Open(folder.Path))
        {
            Assert.Null(store.Probes.Link(link.Address, publicOnly: false));
            await store.Probes.Keep([link with { Visit = new LinkVisit(LinkAnswer.Failed) }], []);
            await store.Probes.Keep([link], [new DoorEvidence(record, Noon, true, [Door.Search, Door.Address], [Door.Page])]);
            await store.Probes.Write("under-way", "{}");
        }

        await using var reopened = RecordStore.Open(folder.Path);
        var doors = reopened.Probes.Doors(record)!;

        Assert.Equal(link, reopened.Probes.Link(link.Address, publicOnly: true));
        Assert.Equal((Noon, true), (doors.LookedAt, doors.WasHidden));
        Assert.Equal([Door.Search, Door.Address], doors.Seen);
        Assert.Equal([Door.Page], doors.Missed);
        Assert.Equal(("{}", null), (reopened.Probes.Read("under-way"), reopened.Probes.Read("finished")));
    }

    [Fact]
    public async Task What_was_asked_for_others_is_kept_apart_and_the_latest_counts_for_who_may_know_both()
    {
        using var folder = new TemporaryFolder();
        await using var store = RecordStore.Open(folder.Path);
        var open = new LinkEvidence("https://example.org/f", Noon, new LinkVisit(LinkAnswer.Given, 200), IsPublic: true);
        var later = open with { IsPublic = false, LookedAt = Noon.AddDays(1), Visit = new LinkVisit(LinkAnswer.Missing, 404) };

        await store.Probes.Keep([open, later], []);

        Assert.Equal(open, store.Probes.Link(open.Address, publicOnly: true));
        Assert.Equal(later, store.Probes.Link(open.Address, publicOnly: false));
    }

    [Fact]
    public async Task What_is_too_old_is_forgotten()
    {
        using var folder = new TemporaryFolder();
        await using var store = RecordStore.Open(folder.Path);
        var (old, record) = (new LinkEvidence("https://example.org/old", Noon, new LinkVisit(LinkAnswer.Given, 200), true), RecordId.New());
        await store.Probes.Keep([old, old with { Address = "https://example.org/new", LookedAt = Noon.AddDays(1) }], [new DoorEvidence(record, Noon, false, [], [])]);

        await store.Probes.Forget(Noon.AddHours(1));

        Assert.Null(store.Probes.Link(old.Address, false));
        Assert.Null(store.Probes.Doors(record));
        Assert.NotNull(store.Probes.Link("https://example.org/new", false));
    }
}
