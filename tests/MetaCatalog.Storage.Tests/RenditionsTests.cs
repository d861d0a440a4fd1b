using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Storage.Sqlite;
using MetaCatalog.TestKit;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Tests;

/// <summary>What <see cref="IRenditions"/> promises: the same bytes or none.</summary>
public sealed class RenditionsTests : IDisposable
{
    private const string Form = "oai_dc open links";
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 5_000).Select(static i => (byte)(i % 7))];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_kept_is_found_again_after_reopening_under_the_same_stamp()
    {
        var revision = RevisionId.New();
        await Keep("one", revision);

        Assert.Equal(Bytes, await Find("one", revision, Form));
        Assert.Null(await Find("one", revision, "oai_dc embargoed covered"));
        Assert.Null(await Find("one", RevisionId.New(), Form));
    }

    [Fact]
    public async Task Another_stamp_finds_nothing_of_what_was_kept_before()
    {
        var revision = RevisionId.New();
        await Keep("one", revision);

        Assert.Null(await Find("two", revision, Form));
        Assert.Null(await Find("one", revision, Form));
    }

    [Fact]
    public async Task A_rebuild_of_the_feed_forgets_all()
    {
        var revision = RevisionId.New();
        await Keep("one", revision);

        await using (var store = RecordStore.Open(folder.Path))
        {
            await store.Log.RebuildFeed();
        }

        Assert.Null(await Find("one", revision, Form));
    }

    [Fact]
    public async Task A_damaged_file_is_made_anew()
    {
        var revision = RevisionId.New();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, SqliteRenditions.FileName), Bytes, TestContext.Current.CancellationToken);

        await Keep("one", revision);

        Assert.Equal(Bytes, await Find("one", revision, Form));
    }

    [Fact]
    public async Task Bytes_that_are_damaged_are_as_good_as_none()
    {
        var revision = RevisionId.New();
        await Keep("one", revision);
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, SqliteRenditions.FileName)};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE renditions SET bytes = x'ff00ff00'";
            command.ExecuteNonQuery();
        }

        Assert.Null(await Find("one", revision, Form));
    }

    [Fact]
    public async Task A_full_file_is_emptied_and_goes_on()
    {
        var renditions = new SqliteRenditions(folder.Path, mostPages: 40);
        var noise = new byte[20_000];
        var random = new Random(1);
        for (var i = 0; i < 30; i++)
        {
            random.NextBytes(noise);
            renditions.Keep(Form, RevisionId.New(), [.. noise]);
        }

        await renditions.DisposeAsync();

        Assert.InRange(new FileInfo(Path.Combine(folder.Path, SqliteRenditions.FileName)).Length, 1, 40 * 4096);
        var last = RevisionId.New();
        await Keep("one", last);
        Assert.Equal(Bytes, await Find("one", last, Form));
    }

    private async Task Keep(string stamp, RevisionId revision)
    {
        await using var renditions = new SqliteRenditions(folder.Path);
        renditions.Use(stamp);
        renditions.Keep(Form, revision, Bytes);
    }

    private async Task<byte[]?> Find(string stamp, RevisionId revision, string form)
    {
        await using var renditions = new SqliteRenditions(folder.Path);
        renditions.Use(stamp);
        return renditions.Find(form, revision);
    }
}
