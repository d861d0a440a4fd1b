using System.CommandLine;
using MetaCatalog.Catalog;
using MetaCatalog.Server;
using MetaCatalog.Storage;
using Microsoft.Extensions.Configuration;

namespace MetaCatalog.Cli.Commands;

/// <summary>Opens the catalog of a data folder for a verb that works without the service.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private readonly RecordStore store;

    private DataFolder(RecordStore store, MetadataCatalog catalog)
    {
        this.store = store;
        Catalog = catalog;
    }

    public MetadataCatalog Catalog { get; }

    /// <summary>The option that names the folder.</summary>
    public static Option<string> Option() => new("--data") { Description = "The data folder.", DefaultValueFactory = static _ => "data" };

    /// <summary>The options of the service, from METACATALOG_* variables, with what the command line says on top.</summary>
    public static MetaCatalogOptions Options(string data, params IEnumerable<KeyValuePair<string, string?>> more) =>
        MetaCatalogOptions.From(new ConfigurationBuilder()
            .AddEnvironmentVariables("METACATALOG_")
            .AddInMemoryCollection([new("Data", data), .. more.Where(static setting => setting.Value is not null)])
            .Build());

    public static async Task<DataFolder> Open(string data, CancellationToken ct)
    {
        var options = Options(data);
        var store = RecordStore.Open(options.Data);
        return new DataFolder(store, await MetadataCatalog.Open(store.Log, store.Tokens, options.Catalog(), TimeProvider.System, ct));
    }

    public async ValueTask DisposeAsync()
    {
        await Catalog.DisposeAsync();
        await store.DisposeAsync();
    }
}
