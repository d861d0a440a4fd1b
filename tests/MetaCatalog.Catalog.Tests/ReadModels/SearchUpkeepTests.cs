using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.ReadModels;

/// <summary>Damage to the index and its replacement, on real files, while the catalog answers.</summary>
public sealed class SearchUpkeepTests
{
    private const int Records = 12;

    [Fact]
    public async Task A_segment_damaged_under_a_running_catalog_is_told_by_verify_and_mended_by_a_rebuild_while_searches_go_on()
    {
        await using var test = await Filled();
        await test.Catalog.Upkeep.Rebuild(Administrator, TestContext.Current.CancellationToken); // one segment, so that no merge takes it away
        await test.Reopen();
        Damage(Assert.Single(Segments(test)));

        var told = await test.Catalog.Upkeep.Verify(Administrator, TestContext.Current.CancellationToken);
        var totals = await TotalsDuring(test, () => test.Catalog.Upkeep.Rebuild(Administrator, TestContext.Current.CancellationToken));

        Assert.Contains(told.Faults, static fault => fault.StartsWith("search: segment-", StringComparison.Ordinal));
        Assert.All(totals, static total => Assert.Equal(Records, total));
        await test.AssertClean();
    }

    [Fact]
    public async Task One_changed_byte_in_any_file_of_the_index_is_noticed_on_opening_and_the_index_made_anew()
    {
        await using var test = await Filled();
        var replaced = await test.Create(new Dataset { Title = "Title before" });
        await test.Reopen();
        await test.Replace(replaced, new Dataset { Title = "Title after" });
        await test.Reopen();
        var files = Files(test).Select(static file => Path.GetFileName(file)).ToList();

        Assert.Contains(files, static name => name.StartsWith("deletions-", StringComparison.Ordinal));
        foreach (var name in files)
        {
            await test.Reopen(between: () => Files(test).Where(file => Path.GetFileName(file) == name).ToList().ForEach(Damage));
            Assert.Equal(Records + 1, (await test.Search(Anyone, new() { Text = "title" })).Total);
            await test.AssertClean();
        }
    }

    [Fact]
    public async Task Searches_find_everything_at_every_moment_of_rebuilding_and_swapping_and_one_index_is_left()
    {
        await using var test = await Filled();

        var totals = await TotalsDuring(test, async () =>
        {
            for (var i = 0; i < 4; i++)
            {
                await test.Create(new Dataset { Title = $"Draft {i}" }, RecordState.Draft);
                Assert.True((await test.Catalog.Upkeep.Rebuild(Administrator, TestContext.Current.CancellationToken)).IsClean);
            }
        });

        Assert.All(totals, static total => Assert.Equal(Records, total));
        Assert.Single(Directory.GetDirectories(Path.Combine(test.Folder, "search")));
        await test.Reopen();
        await test.AssertClean();
    }

    private static async Task<TestCatalog> Filled()
    {
        var test = await TestCatalog.Open();
        for (var i = 0; i < Records; i++)
        {
            await test.Create(new Dataset { Title = $"Title {i}" });
        }

        return test;
    }

    /// <summary>What searches found, one after the other, from before something began until after it ended.</summary>
    private static async Task<List<long>> TotalsDuring(TestCatalog test, Func<Task> work)
    {
        var totals = new List<long> { (await test.Search(Anyone, new() { Text = "title" })).Total };
        var working = Task.Run(work);
        while (!working.IsCompleted)
        {
            totals.Add((await test.Search(Anyone, new() { Text = "title" })).Total);
        }

        await working;
        totals.Add((await test.Search(Anyone, new() { Text = "title" })).Total);
        return totals;
    }

    private static List<string> Files(TestCatalog test) =>
        [.. Directory.GetFiles(Path.Combine(test.Folder, "search"), "*", SearchOption.AllDirectories).Where(static file => new FileInfo(file).Length > 0)];

    private static IEnumerable<string> Segments(TestCatalog test) =>
        Files(test).Where(static file => Path.GetFileName(file).StartsWith("segment-", StringComparison.Ordinal));

    /// <summary>Changes one byte of a file's checksum in place, under those who have it open.</summary>
    private static void Damage(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Position = file.Length - Math.Min(8, file.Length);
        var changed = (byte)(file.ReadByte() ^ 0x5A);
        file.Position--;
        file.WriteByte(changed);
    }
}
