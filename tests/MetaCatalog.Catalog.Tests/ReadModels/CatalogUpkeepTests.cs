using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.ReadModels;

public sealed class CatalogUpkeepTests
{
    [Fact]
    public async Task Everything_is_there_after_reopening()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());

        await test.Reopen();

        Assert.Equal(record.Id, Assert.Single((await test.Search(Anyone, new() { Text = "Noto" })).Hits).Id);
        await test.AssertClean();
    }

    [Fact]
    public async Task A_lost_index_is_made_anew_when_the_catalog_opens()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());
        await test.Create(new Dataset { Title = "Draft" }, RecordState.Draft);

        await test.Reopen(between: () => Directory.Delete(Path.Combine(test.Folder, "search"), recursive: true));

        Assert.Equal(record.Id, Assert.Single((await test.Search(Anyone, new() { Text = "Noto" })).Hits).Id);
        await test.AssertClean();
    }

    [Fact]
    public async Task A_damaged_index_is_made_anew_when_the_catalog_opens()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());

        await test.Reopen(between: () =>
        {
            foreach (var file in Directory.GetFiles(Path.Combine(test.Folder, "search"), "*", SearchOption.AllDirectories).Where(static file => new FileInfo(file).Length > 0))
            {
                File.WriteAllBytes(file, [1, 2, 3]);
            }
        });

        Assert.Single((await test.Search(Anyone, new() { Text = "Noto" })).Hits);
        await test.AssertClean();
    }

    [Fact]
    public async Task Rebuilding_changes_no_answer_and_writes_go_on_meanwhile()
    {
        await using var test = await TestCatalog.Open();
        for (var i = 0; i < 20; i++)
        {
            await test.Create(new Dataset { Title = $"Title {i}" }, i % 3 == 0 ? RecordState.Draft : RecordState.Published);
        }

        var rebuild = test.Catalog.Upkeep.Rebuild(Administrator, TestContext.Current.CancellationToken);
        var during = await test.Create(new Dataset { Title = "Written meanwhile" });
        var report = await rebuild;

        Assert.Empty(report.Faults);
        Assert.Equal(during.Id, Assert.Single((await test.Search(Anyone, new() { Text = "meanwhile" })).Hits).Id);
        Assert.Equal(14, (await test.Search(Anyone, new())).Total);
        await test.Reopen();
        await test.AssertClean();
    }

    [Fact]
    public async Task Health_tells_how_far_everything_is()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());

        var health = test.Catalog.Upkeep.Health();

        Assert.True(health.IsReady);
        Assert.Equal((1, 1), (health.LogSequence, health.Applied["search"]));
    }

    [Fact]
    public async Task Only_administrators_keep_the_house()
    {
        await using var test = await TestCatalog.Open();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => test.Catalog.Upkeep.Verify(Steward));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => test.Catalog.Upkeep.Rebuild(Anyone));
    }
}
