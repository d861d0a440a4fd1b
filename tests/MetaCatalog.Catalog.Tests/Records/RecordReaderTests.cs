using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Records;

public sealed class RecordReaderTests
{
    [Fact]
    public async Task Drafts_and_hidden_records_answer_as_if_they_never_were()
    {
        await using var test = await TestCatalog.Open();
        var draft = await test.Create(new Dataset { Iri = "https://example.org/d/1" }, RecordState.Draft);
        var hidden = await test.Create(new Dataset { Iri = "https://example.org/d/2", Title = "Secret" }.Hidden());

        foreach (var record in new[] { draft, hidden })
        {
            Assert.Same(ReadOutcome.NotFound.Instance, await test.Reader.Read(Anyone, record.Id));
            Assert.Same(ReadOutcome.NotFound.Instance, await test.Reader.ReadRevision(Anyone, record.Id, 1));
            Assert.Empty(await test.Reader.History(Anyone, record.Id));
            Assert.Null(await test.Reader.FindByTopic(Anyone, record.Topic));
            Assert.Null(await test.Reader.Change(Anyone, record.Id, true));
            Assert.Null(await test.Reader.Assess(Anyone, record.Id));
            Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(Steward, record.Id));
        }
    }

    [Fact]
    public async Task Revisions_from_before_publication_are_for_staff_only()
    {
        await using var test = await TestCatalog.Open();
        var draft = await test.Create(new Dataset { Title = "Draft title" }, RecordState.Draft);
        draft = await test.Replace(draft, new Dataset { Title = "Better title" });
        await test.Editor.ChangeState(Steward, draft.Id, RecordState.Published, null, "looks good");
        await test.Editor.Replace(Steward, draft.Id, new Dataset { Title = "Best title" }, null);

        var seen = await test.Reader.History(Anyone, draft.Id);

        Assert.Equal([1, 2], seen.Select(static revision => revision.Number));
        Assert.All(seen, static revision => Assert.True(revision is { Sequence: null, Actor: null, Note: null }));
        Assert.Equal(RevisionKind.Published, seen[0].Kind);
        Assert.Equal("Better title", Found(await test.Reader.ReadRevision(Anyone, draft.Id, 1)).Card.TitleIn("en"));
        Assert.Equal("Draft title", Found(await test.Reader.ReadRevision(Steward, draft.Id, 1)).Card.TitleIn("en"));
        Assert.IsType<ReadOutcome.NotFound>(await test.Reader.ReadRevision(Anyone, draft.Id, 3));
        Assert.Equal(4, (await test.Reader.History(Steward, draft.Id)).Count);
    }

    [Fact]
    public async Task The_past_is_read_at_a_position()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Title = "First" });
        var (publicly, staff) = (test.Reader.Position(Anyone), test.Reader.Position(Steward));
        await test.Replace(record, new Dataset { Title = "Second" });

        Assert.Equal("First", Found(await test.Reader.ReadAt(Anyone, record.Id, publicly)).Card.TitleIn("en"));
        Assert.Equal("First", Found(await test.Reader.ReadAt(Steward, record.Id, staff)).Card.TitleIn("en"));
        Assert.IsType<ReadOutcome.NotFound>(await test.Reader.ReadAt(Anyone, record.Id, staff));
        Assert.IsType<ReadOutcome.NotFound>(await test.Reader.ReadAt(Anyone, record.Id, "junk"));
    }

    [Fact]
    public async Task A_withdrawn_record_leaves_a_tombstone_where_it_was_public()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());
        var draft = await test.Create(new Dataset { Title = "Draft" }, RecordState.Draft);
        await test.Editor.Withdraw(Steward, record.Id, null, "Retracted");
        await test.Editor.Withdraw(Steward, draft.Id, null);

        Assert.Equal("Retracted", Assert.IsType<ReadOutcome.Withdrawn>(await test.Reader.Read(Anyone, record.Id)).Tombstone.Reason);
        Assert.IsType<ReadOutcome.Withdrawn>(await test.Reader.ReadRevision(Anyone, record.Id, 1));
        Assert.IsType<ReadOutcome.Found>(await test.Reader.ReadRevision(Steward, record.Id, 1));
        Assert.IsType<ReadOutcome.NotFound>(await test.Reader.Read(Anyone, draft.Id));
        Assert.IsType<ReadOutcome.Withdrawn>(await test.Reader.Read(Steward, draft.Id));
        Assert.Empty((await test.Search(Steward, new())).Hits);
    }

    [Fact]
    public async Task A_record_that_was_hidden_before_it_was_withdrawn_leaves_nothing()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());
        await test.Replace(record, new Dataset().Hidden());

        await test.Editor.Withdraw(Steward, record.Id, null);

        Assert.IsType<ReadOutcome.NotFound>(await test.Reader.Read(Anyone, record.Id));
    }

    [Fact]
    public async Task Facets_count_what_the_actor_may_see()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());
        await test.Create(new Dataset { Title = "Restricted", Access = "restricted" });
        await test.Create(new Dataset { Title = "Draft" }, RecordState.Draft);

        var everybody = await test.Search(Anyone, new());
        var staff = await test.Search(Steward, new());

        Assert.Equal((2, 3), (everybody.Total, staff.Total));
        Assert.Equal(["open:1", "restricted:1"], Values(everybody, "access"));
        Assert.DoesNotContain(everybody.Facets, static facet => facet.Name == "state");
        Assert.Equal(["published:2", "draft:1"], Values(staff, "state"));
    }

    [Theory]
    [InlineData("state")]
    [InlineData("nonsense")]
    public async Task A_facet_that_the_actor_does_not_have_is_refused(string facet)
    {
        await using var test = await TestCatalog.Open();

        var outcome = await test.Reader.Search(Anyone, new() { Filters = new Dictionary<string, IReadOnlyList<string>> { [facet] = ["x"] } });

        Assert.IsType<Catalog.Discovery.SearchOutcome.Refused>(outcome);
    }

    [Fact]
    public async Task Pages_of_a_search_follow_each_other()
    {
        await using var test = await TestCatalog.Open();
        for (var i = 0; i < 7; i++)
        {
            await test.Create(new Dataset { Title = $"Title {i}" });
        }

        List<RecordId> seen = [];
        string? cursor = null;
        do
        {
            var page = await test.Search(Anyone, new() { Text = "earthquake", Size = 3, Cursor = cursor });
            Assert.Equal(7, page.Total);
            seen.AddRange(page.Hits.Select(static hit => hit.Id));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(7, seen.Count);
    }

    [Fact]
    public async Task Statistics_count_what_the_actor_may_see()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());
        await test.Create(new Dataset { Title = "Draft" }, RecordState.Draft);

        var (everybody, staff) = (await test.Reader.Statistics(Anyone), await test.Reader.Statistics(Steward));

        Assert.Equal((1, 2), (everybody.Records, staff.Records));
        Assert.Equal(["published"], everybody.ByState.Keys);
    }

    [Fact]
    public async Task Export_gives_every_record_that_the_actor_may_see()
    {
        await using var test = await TestCatalog.Open();
        var open = await test.Create(new Dataset());
        var draft = await test.Create(new Dataset { Title = "Draft" }, RecordState.Draft);

        Assert.Equal([open.Id], await Ids(test.Reader.Export(Anyone)));
        Assert.Equal(new[] { open.Id, draft.Id }.Order(), await Ids(test.Reader.Export(Steward)));
    }

    private static Record Found(ReadOutcome outcome) => Assert.IsType<ReadOutcome.Found>(outcome).Record;

    private static IEnumerable<string> Values(Catalog.Discovery.SearchAnswer answer, string facet) =>
        answer.Facets.Single(counts => counts.Name == facet).Values.Select(static value => $"{value.Value}:{value.Count}");

    private static async Task<List<RecordId>> Ids(IAsyncEnumerable<Record> records)
    {
        List<RecordId> ids = [];
        await foreach (var record in records)
        {
            ids.Add(record.Id);
        }

        return ids;
    }
}
