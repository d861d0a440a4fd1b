using MetaCatalog.Catalog.ReadModels;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.ReadModels;

public sealed class ChangesTests
{
    [Fact]
    public async Task A_harvester_that_pages_through_changes_loses_nothing()
    {
        await using var test = await TestCatalog.Open();
        List<Record> records = [];
        for (var i = 0; i < 10; i++)
        {
            records.Add(await test.Create(new Dataset { Title = $"Title {i}" }));
        }

        var first = await test.Changes(new() { Limit = 4 });
        await test.Replace(records[0], new Dataset { Title = "Changed while paging" });
        await test.Editor.Withdraw(Steward, records[9].Id, null);
        var rest = await Pages(test, first.Next);

        Assert.Equal(10, first.Total);
        Assert.Equal(records.Select(static r => r.Id).Order(), first.Headers.Concat(rest).Select(static h => h.Id).Distinct().Order());
        Assert.Equal(records[9].Id, Assert.Single(rest, static header => header.IsDeleted).Id);
        Assert.Equal(records[0].Id, rest[^2].Id);
    }

    [Fact]
    public async Task A_page_can_be_asked_for_again()
    {
        await using var test = await TestCatalog.Open();
        for (var i = 0; i < 5; i++)
        {
            await test.Create(new Dataset { Title = $"Title {i}" });
        }

        var first = await test.Changes(new() { Limit = 2 });

        Assert.Equal(
            (await test.Changes(new() { After = first.Next, Limit = 2 })).Headers.Select(static h => h.Position),
            (await test.Changes(new() { After = first.Next, Limit = 2 })).Headers.Select(static h => h.Position));
    }

    [Fact]
    public async Task Records_come_along_when_asked_for()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());
        var gone = await test.Create(new Dataset { Title = "Gone" });
        await test.Editor.Withdraw(Steward, gone.Id, null);

        var page = await test.Changes(new() { WithRecords = true });

        Assert.Equal(record.ETag, page.Headers[0].Record!.ETag);
        Assert.Null(page.Headers[1].Record);
        Assert.Null(page.Headers[0].Record!.Revision.Sequence);
    }

    [Fact]
    public async Task A_single_record_answers_as_in_the_feed()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());
        await test.Replace(record, new Dataset().Hidden());

        var header = await test.Reader.Change(Anyone, record.Id, withRecord: true);

        Assert.Equal((true, null, "access:open"), (header!.IsDeleted, header.Record, header.Sets.Single(static set => set.StartsWith("access", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task The_earliest_datestamp_is_that_of_the_first_entry()
    {
        await using var test = await TestCatalog.Open();
        Assert.Equal(Noon, await test.Reader.EarliestDatestamp(Anyone));

        await test.Create(new Dataset());
        test.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(Noon, await test.Reader.EarliestDatestamp(Anyone));
    }

    [Fact]
    public async Task Sets_have_names_in_both_languages()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());

        var sets = await test.Reader.Sets(Anyone);

        Assert.Equal(["access", "access:open", "domain", "domain:core", "provider", "provider:04nt8b154"], sets.Select(static set => set.Spec));
        Assert.Equal("公開レベル別", sets[0].NameJa);
    }

    [Theory]
    [InlineData("junk", 10)]
    [InlineData("p999", 10)]
    [InlineData("s1", 10)]
    [InlineData(null, 0)]
    [InlineData(null, 1001)]
    public async Task A_position_or_limit_that_is_none_is_refused(string? after, int limit)
    {
        await using var test = await TestCatalog.Open();

        Assert.IsType<ChangesOutcome.Refused>(await test.Reader.Changes(Anyone, new() { After = after, Limit = limit }));
    }

    private static async Task<List<ChangeHeader>> Pages(TestCatalog test, string? after)
    {
        List<ChangeHeader> headers = [];
        while (after is not null)
        {
            var page = await test.Changes(new() { After = after, Limit = 4 });
            headers.AddRange(page.Headers);
            after = page.Next;
        }

        return headers;
    }
}
