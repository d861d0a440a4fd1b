using MetaCatalog.TestKit;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Tests;

public sealed class SqliteChangeLogTests : ChangeLogContract
{
    private readonly TemporaryFolder folder = new();

    protected override RecordStore Open() => RecordStore.Open(folder.Path);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public void A_folder_is_held_by_one_process()
    {
        var fault = Assert.Throws<IOException>(() => RecordStore.Open(folder.Path));

        Assert.Contains("in use by another process", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE contents SET nquads = x'00'", "do not have the hash")]
    [InlineData("UPDATE contents SET hash = zeroblob(32)", "do not have the hash")]
    [InlineData("UPDATE revisions SET is_live = 0", "does not follow from the one before it")]
    [InlineData("UPDATE revisions SET number = 5 WHERE number = 1", "has none before it")]
    [InlineData("DELETE FROM feed", "feed: lacks record")]
    [InlineData("UPDATE feed SET sequence = 99", "without reason")]
    [InlineData("DELETE FROM feed_sets WHERE spec = 'access'", "is not in set access")]
    [InlineData("DELETE FROM topics", "is not held by")]
    [InlineData("DELETE FROM records", "has revisions but no row")]
    [InlineData("UPDATE records SET due = 5", "does not stand at its last revision")]
    public async Task Verify_names_what_was_tampered_with(string sql, string complaint)
    {
        await Log.Commit(Changes.Create());

        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "catalog.db")};Pooling=False;Foreign Keys=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements stand above
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        Assert.Contains(Log.Verify(TestContext.Current.CancellationToken), fault => fault.Contains(complaint, StringComparison.Ordinal));
    }
}

public sealed class SqliteFeedTests : FeedContract
{
    private readonly TemporaryFolder folder = new();

    protected override RecordStore Open() => RecordStore.Open(folder.Path);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }
}
