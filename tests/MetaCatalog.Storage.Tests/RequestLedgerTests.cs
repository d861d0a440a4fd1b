using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;
using MetaCatalog.TestKit;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Tests;

/// <summary>Requests and acts are kept as <see cref="IRequestLedger"/> promises.</summary>
public sealed class RequestLedgerTests : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private RecordStore store;

    public RequestLedgerTests() => store = RecordStore.Open(folder.Path);

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_request_and_its_acts_outlive_the_process()
    {
        var asked = await Ask();
        var granted = await store.Requests.Step(asked with { State = RequestState.Granted, Expires = Changes.Noon.AddDays(1) }, "request-granted", "committee", Changes.Noon);

        await store.DisposeAsync();
        store = RecordStore.Open(folder.Path);

        Assert.Equal(granted, store.Requests.Find(asked.Id));
        Assert.Equal(["request-asked", "request-granted"], store.Requests.Acts(0, 10).Select(act => act.Kind));
        Assert.Equal(Changes.Noon.AddDays(1), store.Requests.GrantedUntil(asked.Record, asked.Actor));
        Assert.Null(store.Requests.GrantedUntil(asked.Record, "somebody else"));
    }

    [Fact]
    public async Task Of_many_steps_onto_the_same_one_a_single_one_is_taken()
    {
        var asked = await Ask();

        var steps = await Task.WhenAll(Enumerable.Range(0, 16).Select(i =>
            Task.Run(() => store.Requests.Step(asked with { State = RequestState.Refused, Reason = $"{i}" }, "request-refused", $"decider {i}", Changes.Noon))));

        Assert.Single(steps, static step => step is not null);
        Assert.Equal(2, store.Requests.Acts(0, 100).Count);
    }

    [Theory]
    [InlineData("UPDATE access_requests SET state = 1, expires = 9999999999999", "does not stand at its last act")]
    [InlineData("UPDATE acts SET subject = 'x'", "does not stand at its last act")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM acts WHERE number = 1", "acts: 1 are missing")]
    public async Task Verify_names_what_was_tampered_with(string sql, string complaint)
    {
        await Ask();
        await Ask();

        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "catalog.db")};Pooling=False;Foreign Keys=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements stand above
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        Assert.Contains(store.Log.Verify(TestContext.Current.CancellationToken), fault => fault.Contains(complaint, StringComparison.Ordinal));
    }

    private async Task<AccessRequest> Ask()
    {
        var request = new AccessRequest
        {
            Id = RequestId.New(),
            Record = RecordId.New(),
            Actor = "token:researcher",
            ActorName = "Hanako",
            Purpose = "teaching",
            User = UserKind.NonProfit,
            Statement = "A course on seismology for beginners.",
            Verdict = UseVerdict.Conditional,
            Asked = Changes.Noon,
        };
        return Assert.IsType<AskOutcome.Committed>(await store.Requests.Ask(request, null, 20)).Request;
    }
}
