using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Storage.Tests.Changes;

namespace MetaCatalog.Storage.Tests;

/// <summary>What the public feed of a change log promises; run on every database.</summary>
public abstract class FeedContract : IAsyncLifetime
{
    private RecordStore store = null!;

    private IChangeLog Log => store.Log;

    protected abstract RecordStore Open();

    public ValueTask InitializeAsync()
    {
        store = Open();
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_record_is_in_the_feed_once_at_its_latest_public_change()
    {
        var first = await Log.Commit(Create());
        var second = await Log.Commit(Create());

        var revised = await Log.Commit(Revise(first, "second"));

        Assert.Equal([second.Record, first.Record], Feed().Entries.Select(static r => r.Record));
        Assert.Equal(revised.Revision, Feed().Entries[1].Revision);
    }

    [Fact]
    public async Task The_parts_of_the_feed_hold_each_live_record_once_and_their_latest_time()
    {
        var first = await Log.Commit(Create());
        var second = await Log.Commit(Create());
        var third = await Log.Commit(Create() with { Time = Noon.AddHours(1) });
        await Log.Commit(Create(RecordState.Draft));
        await Log.Commit(Move(second, RecordState.Withdrawn, RevisionKind.Withdrawn));

        Assert.Equal([(first.Record, first.Time)], Log.FeedPart(2, 0));
        Assert.Equal([(third.Record, third.Time)], Log.FeedPart(2, 1));
        Assert.Empty(Log.FeedPart(2, 2));
        Assert.Equal([new FeedPart(0, first.Time), new FeedPart(1, third.Time)], Log.FeedParts(2));
    }

    [Fact]
    public async Task Drafts_and_hidden_records_never_appear()
    {
        var draft = await Log.Commit(Create(RecordState.Draft));
        await Log.Commit(Revise(draft, "second"));
        await Log.Commit(Create(level: AccessLevel.Hidden));
        await Log.Commit(Move(draft with { Revision = Log.Current(draft.Record)!.Revision }, RecordState.Withdrawn, RevisionKind.Withdrawn));

        Assert.Empty(Feed().Entries);
        Assert.Equal(0, Log.Head.Ordinal);
    }

    [Fact]
    public async Task Withdrawn_and_hidden_again_are_deletions_that_stay()
    {
        var withdrawn = await Log.Commit(Create());
        var hidden = await Log.Commit(Create());

        await Log.Commit(Move(withdrawn, RecordState.Withdrawn, RevisionKind.Withdrawn));
        var gone = await Log.Commit(Revise(hidden, "second", level: AccessLevel.Hidden));
        await Log.Commit(Revise(gone, "third", level: AccessLevel.Hidden));

        Assert.Equal([false, false], Feed().Entries.Select(static r => r.Public.IsLive));
        Assert.Equal([3L, 4L], Feed().Entries.Select(static r => r.Public.Ordinal));
        Assert.Equal(hidden.Sets, Feed().Entries[1].Sets);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        for (var i = 0; i < 7; i++)
        {
            await Log.Commit(Create());
        }

        var first = Feed(limit: 3);
        var second = Feed(after: first.Entries[^1].Public.Ordinal, limit: 3);
        var third = Feed(after: second.Entries[^1].Public.Ordinal, limit: 3);

        Assert.Equal([1L, 2, 3, 4, 5, 6, 7], first.Entries.Concat(second.Entries).Concat(third.Entries).Select(static r => r.Public.Ordinal));
        Assert.Equal((true, true, false), (first.HasMore, second.HasMore, third.HasMore));
        Assert.Equal(7, first.Total);
    }

    [Fact]
    public async Task From_and_until_include_both_ends()
    {
        for (var hour = 0; hour < 5; hour++)
        {
            await Log.Commit(Create() with { Time = Noon.AddHours(hour) });
        }

        var page = Feed(from: Noon.AddHours(1), until: Noon.AddHours(3));

        Assert.Equal([2L, 3, 4], page.Entries.Select(static r => r.Public.Ordinal));
        Assert.Equal(3, page.Total);
        Assert.Empty(Feed(from: Noon.AddHours(9)).Entries);
        Assert.Empty(Feed(until: Noon.AddHours(-1)).Entries);
    }

    [Fact]
    public async Task A_set_holds_its_own_records_and_those_of_sets_below()
    {
        var open = await Log.Commit(Create());
        var restricted = await Log.Commit(Create(level: AccessLevel.Restricted));

        Assert.Equal([open.Record], Feed(set: "access:open").Entries.Select(static r => r.Record));
        Assert.Equal([open.Record, restricted.Record], Feed(set: "access").Entries.Select(static r => r.Record));
        Assert.Equal(1, Feed(set: "access:restricted").Total);
        Assert.Equal(["access", "access:open", "access:restricted", "domain", "domain:materials"], Log.FeedSets());
    }

    [Fact]
    public async Task A_record_that_changes_its_set_leaves_the_old_one()
    {
        var open = await Log.Commit(Create());

        await Log.Commit(Revise(open, "second", level: AccessLevel.Restricted));

        Assert.Empty(Feed(set: "access:open").Entries);
        Assert.Single(Feed(set: "access:restricted").Entries);
    }

    [Fact]
    public async Task Rebuilding_changes_nothing()
    {
        var first = await Log.Commit(Create());
        await Log.Commit(Create());
        await Log.Commit(Create(RecordState.Draft));
        await Log.Commit(Move(first, RecordState.Withdrawn, RevisionKind.Withdrawn));
        var before = Feed().Entries.Select(static r => (r.Record, r.Public)).ToList();

        await Log.RebuildFeed();

        Assert.Equal(before, Feed().Entries.Select(static r => (r.Record, r.Public)));
        Assert.Empty(Log.Verify(TestContext.Current.CancellationToken));
    }

    private FeedPage Feed(long after = 0, DateTimeOffset? from = null, DateTimeOffset? until = null, string? set = null, int limit = 100) =>
        Log.ReadFeed(new FeedQuestion(after, from, until, set, limit, WithTotal: true));
}
