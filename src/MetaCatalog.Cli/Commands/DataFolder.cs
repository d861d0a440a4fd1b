using System.CommandLine;
using MetaCatalog.Catalog;
using MetaCatalog.Server;
using MetaCatalog.Storage;
using Microsoft.Extensions.Configuration;

namespace MetaCatalog.Cli.Commands;

/// <summary>Opens the catalog of a data folder for a verb that works without the service.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private const string DatabaseFile = "catalog.db";

    private readonly RecordStore store;

    private readonly ProbeNetwork? network;

    private DataFolder(RecordStore store, ProbeNetwork? network, MetadataCatalog catalog, CatalogOptions options)
    {
        this.store = store;
        this.network = network;
        Catalog = catalog;
        Options = options;
    }

    public MetadataCatalog Catalog { get; }

    public CatalogOptions Options { get; }

    /// <summary>The option that names the folder.</summary>
    public static Option<string?> Option() => new("--data") { Description = "The data folder. [default: METACATALOG_DATA, else data]" };

    /// <summary>The option that names the catalog's address.</summary>
    public static Option<string?> PublicUrlOption() => new("--public-url") { Description = "The address under which the world sees the service; records without an IRI are named below it." };

    /// <summary>The options of the service, from METACATALOG_* variables, with what the command line says on top.</summary>
    public static MetaCatalogOptions Settings(string? data, params IEnumerable<KeyValuePair<string, string?>> more) =>
        MetaCatalogOptions.From(new ConfigurationBuilder()
            .AddEnvironmentVariables("METACATALOG_")
            .AddInMemoryCollection(new[] { KeyValuePair.Create("Data", data) }.Concat(more).Where(static setting => setting.Value is not null))
            .Build());

    /// <summary>Opens the catalog of a folder; both are made when they are not there.</summary>
    /// <exception cref="IOException">The folder is in use, or does not serve.</exception>
    /// <exception cref="OptionsException">A setting is not allowed.</exception>
    public static Task<DataFolder> Open(string? data, CancellationToken ct) => Open(Settings(data), ct);

    /// <summary>Opens the catalog with the settings given.</summary>
    public static async Task<DataFolder> Open(MetaCatalogOptions settings, CancellationToken ct)
    {
        var store = RecordStore.Open(settings.Data);
        var network = ProbeNetwork.Open(settings, TimeProvider.System);
        var options = settings.Catalog();
        return new DataFolder(store, network, await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, options, TimeProvider.System, network?.Visitor, ct), options);
    }

    /// <summary>Opens a catalog that is there already, for verbs that would say nothing of a new one.</summary>
    /// <exception cref="FileNotFoundException">The folder holds no catalog.</exception>
    public static Task<DataFolder> OpenExisting(string? data, CancellationToken ct)
    {
        var settings = Settings(data);
        return File.Exists(Path.Combine(settings.Data, DatabaseFile))
            ? Open(settings, ct)
            : throw new FileNotFoundException($"There is no catalog in '{settings.Data}'. Name its folder with --data; serve and import make a new one.");
    }

    public async ValueTask DisposeAsync()
    {
        await Catalog.DisposeAsync();
        await store.DisposeAsync();
        network?.Dispose();
    }
}
