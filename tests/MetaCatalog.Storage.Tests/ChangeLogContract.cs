using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Storage.Tests.Changes;

namespace MetaCatalog.Storage.Tests;

/// <summary>What <see cref="IChangeLog"/> promises; run on every database.</summary>
public abstract class ChangeLogContract : IAsyncLifetime
{
    private RecordStore store = null!;

    protected IChangeLog Log => store.Log;

    protected abstract RecordStore Open();

    protected async Task Reopen()
    {
        await store.DisposeAsync();
        store = Open();
    }

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
    public async Task A_new_log_is_empty_and_whole()
    {
        Assert.Equal(default, Log.Head);
        Assert.Null(Log.Current(RecordId.New()));
        Assert.Null(Log.NextDue());
        Assert.Empty(Log.ReadAfter(0, 10));
        Assert.Empty(Faults());
        await Task.CompletedTask;
    }

    [Fact]
    public async Task What_was_committed_is_read_back_whole()
    {
        var change = Create() with { Note = "なぜなら" };

        var revision = await Log.Commit(change);

        var read = Log.Current(change.Record)!;
        Assert.Equal((1L, 1, "なぜなら", RecordState.Published), (read.Sequence, read.Number, read.Note, read.Facts.State));
        Assert.Equal(revision with { Card = read.Card, Sets = read.Sets }, read);
        Assert.Equal(revision.Sets, read.Sets);
        Assert.Equal("題名", read.Card.TitleIn("ja"));
        Assert.Equal(change.Content!.NQuads.ToArray(), Log.NQuads(read.ContentSequence).ToArray());
        Assert.Equal((Encoding.UTF8.GetString(change.Content.Document.Span), "application/json"), Text(Log.Document(read.ContentSequence)));
    }

    [Fact]
    public async Task It_is_all_there_after_reopening()
    {
        var change = Create();
        var revision = await Log.Commit(change);

        await Reopen();

        Assert.Equal(revision.Sequence, Log.Head.Sequence);
        Assert.Equal(revision.Public.Ordinal, Log.Head.Ordinal);
        Assert.Equal(revision.Revision, Log.Current(change.Record)!.Revision);
        Assert.Empty(Faults());
    }

    [Fact]
    public async Task A_change_on_a_revision_that_is_no_longer_current_is_stale()
    {
        var first = await Log.Commit(Create());
        var second = await Log.Commit(Revise(first, "second"));

        var outcome = await Log.Append(Revise(first, "third"));

        Assert.Equal(second.Revision, Assert.IsType<AppendOutcome.Stale>(outcome).Current!.Revision);
        Assert.Equal(2, Log.Head.Sequence);
    }

    [Fact]
    public async Task An_id_is_never_given_twice()
    {
        var change = Create();
        await Log.Commit(change);

        var outcome = await Log.Append(Create() with { Record = change.Record });

        Assert.IsType<AppendOutcome.Stale>(outcome);
    }

    [Fact]
    public async Task A_topic_belongs_to_the_first_record_that_claims_it()
    {
        var first = await Log.Commit(Create(topic: "https://example.org/d"));

        var outcome = await Log.Append(Create(topic: "https://example.org/d"));

        Assert.Equal(first.Record, Assert.IsType<AppendOutcome.TopicTaken>(outcome).Holder);
        Assert.Equal(first.Record, Log.FindTopic("https://example.org/d"));
        Assert.Null(Log.FindTopic("https://example.org/e"));
    }

    [Fact]
    public async Task Changes_appended_together_are_each_judged_on_their_own()
    {
        var first = Create(topic: "https://example.org/d");

        var outcomes = await Log.Append([first, Create(topic: "https://example.org/d"), Create()], TestContext.Current.CancellationToken);

        Assert.IsType<AppendOutcome.Committed>(outcomes[0]);
        Assert.IsType<AppendOutcome.TopicTaken>(outcomes[1]);
        Assert.Equal(2, Assert.IsType<AppendOutcome.Committed>(outcomes[2]).Revision.Sequence);
    }

    [Fact]
    public async Task A_change_without_content_shares_that_of_the_revision_before()
    {
        var draft = await Log.Commit(Create(RecordState.Draft));

        var published = await Log.Commit(Move(draft, RecordState.Published));

        Assert.Equal(draft.ContentSequence, published.ContentSequence);
        Assert.Equal(draft.Hash, published.Hash);
        Assert.Equal(2, published.Number);
    }

    [Fact]
    public async Task Times_never_go_backwards()
    {
        var first = await Log.Commit(Create() with { Time = Noon });

        var second = await Log.Commit(Create() with { Time = Noon.AddHours(-1) });

        Assert.Equal(first.Time, second.Time);
    }

    [Fact]
    public async Task The_past_can_be_read_at_any_sequence()
    {
        var first = await Log.Commit(Create());
        await Log.Commit(Create());
        var third = await Log.Commit(Revise(first, "second"));

        Assert.Null(Log.AtSequence(first.Record, 0));
        Assert.Equal(first.Revision, Log.AtSequence(first.Record, 2)!.Revision);
        Assert.Equal(third.Revision, Log.AtSequence(first.Record, 3)!.Revision);
        Assert.Equal([first.Revision, third.Revision], Log.History(first.Record).Select(static r => r.Revision));
    }

    [Fact]
    public async Task The_follower_hears_of_every_commit_in_order_before_it_is_acknowledged()
    {
        List<long> heard = [];
        Log.Follow(revisions => heard.AddRange(revisions.Select(static r => r.Sequence)));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Log.Append(Create())));

        Assert.Equal(Enumerable.Range(1, 50).Select(static n => (long)n), heard);
        Assert.All(outcomes, static outcome => Assert.IsType<AppendOutcome.Committed>(outcome));
    }

    [Fact]
    public async Task Running_embargoes_are_known_by_their_end()
    {
        var later = await Log.Commit(Create(level: AccessLevel.Embargoed, embargoEnd: Noon.AddDays(2)));
        var sooner = await Log.Commit(Create(level: AccessLevel.Embargoed, embargoEnd: Noon.AddDays(1)));
        await Log.Commit(Create(level: AccessLevel.Embargoed, embargoEnd: Noon.AddDays(-1)));

        Assert.Equal(Noon.AddDays(1), Log.NextDue());
        Assert.Equal([sooner.Record], Log.DueBy(Noon.AddDays(1), 10).Select(static r => r.Record));

        await Log.Commit(Move(sooner, RecordState.Published, RevisionKind.EmbargoLifted) with { Time = Noon.AddDays(1) });

        Assert.Equal(later.Due, Log.NextDue());
    }

    [Fact]
    public async Task A_line_of_a_bulk_run_is_committed_once()
    {
        var change = Create() with { BulkLine = new BulkLineKey("run", 7, "aa") };
        var first = await Log.Commit(change);

        var same = await Log.Append(Create() with { BulkLine = new BulkLineKey("run", 7, "aa") });
        var other = await Log.Append(Create() with { BulkLine = new BulkLineKey("run", 7, "bb") });

        Assert.Equal((first.Revision, true), (Assert.IsType<AppendOutcome.Repeated>(same).Earlier.Revision, ((AppendOutcome.Repeated)same).IsSameLine));
        Assert.False(Assert.IsType<AppendOutcome.Repeated>(other).IsSameLine);
        Assert.Equal(first.Revision, Log.Recall(new BulkLineKey("run", 7, "aa"))!.Earlier.Revision);
        Assert.Null(Log.Recall(new BulkLineKey("run", 8, "aa")));
        Assert.Equal(1, Log.Head.Sequence);
    }

    [Fact]
    public async Task Records_can_be_walked_in_an_order_that_stays()
    {
        var ids = new List<RecordId>();
        for (var i = 0; i < 7; i++)
        {
            ids.Add((await Log.Commit(Create())).Record);
        }

        List<RecordId> walked = [];
        for (IReadOnlyList<LoggedRevision> page = Log.CurrentAfter(null, 3); page.Count > 0; page = Log.CurrentAfter(walked[^1], 3))
        {
            walked.AddRange(page.Select(static r => r.Record));
        }

        Assert.Equal(ids.Order(), walked);
    }

    private List<string> Faults() => [.. Log.Verify(TestContext.Current.CancellationToken)];

    private static (string, string) Text((ReadOnlyMemory<byte> Bytes, string MediaType) document) =>
        (Encoding.UTF8.GetString(document.Bytes.Span), document.MediaType);
}
