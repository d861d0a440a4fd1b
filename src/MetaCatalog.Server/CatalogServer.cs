using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Harvest.Provider.OaiPmh;
using MetaCatalog.Harvest.Provider.Sitemap;
using MetaCatalog.Server.Features;
using MetaCatalog.Server.Features.Accounts;
using MetaCatalog.Server.Features.Assessment;
using MetaCatalog.Server.Features.Drafts;
using MetaCatalog.Server.Features.Exports;
using MetaCatalog.Server.Features.Harvesting;
using MetaCatalog.Server.Features.Health;
using MetaCatalog.Server.Features.Probes;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Features.Requests;
using MetaCatalog.Server.Features.Search;
using MetaCatalog.Server.Features.Tasks;
using MetaCatalog.Server.Features.Upkeep;
using MetaCatalog.Server.Features.Validation;
using MetaCatalog.Server.Features.Vocabularies;
using MetaCatalog.Server.Http;
using MetaCatalog.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prometheus;

namespace MetaCatalog.Server;

/// <summary>The service: a data folder, the catalog in it, and its doors on HTTP.</summary>
public sealed class CatalogServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly RecordStore store;
    private readonly ProbeNetwork? network;
    private readonly UpkeepTimer[] upkeep;

    private CatalogServer(WebApplication app, RecordStore store, MetadataCatalog catalog, ProbeNetwork? network, UpkeepTimer[] upkeep, string? firstToken)
    {
        this.app = app;
        this.store = store;
        this.network = network;
        this.upkeep = upkeep;
        Catalog = catalog;
        FirstToken = firstToken;
    }

    /// <summary>The catalog behind the doors.</summary>
    public MetadataCatalog Catalog { get; }

    /// <summary>The administrator's token, at the first start only: it is shown once and kept nowhere.</summary>
    public string? FirstToken { get; }

    /// <summary>Where the service listens.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()); // Kestrel gives one

    /// <summary>Opens the data folder, makes the catalog, and listens.</summary>
    /// <exception cref="IOException">The folder is in use, or the port is taken.</exception>
    public static async Task<CatalogServer> Start(MetaCatalogOptions options, TimeProvider clock, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var store = RecordStore.Open(options.Data);
        var network = ProbeNetwork.Open(options, clock);
        var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, options.Catalog(), clock, network?.Visitor, cancellation);
        var app = WebHost.Build(options);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("MetaCatalog");
        var sessions = new Sessions(app.Services.GetRequiredService<IDataProtectionProvider>());
        var registry = Metrics.NewCustomRegistry();

        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseMetrics(registry);
        app.UseProblems(options, log);
        app.UseActors(catalog.Tokens, sessions, options.CatalogUrl);
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseSwaggerPages();

        app.MapRecords(catalog, new RecordView(clock, options), options);
        new DraftEndpoints(catalog, options).Map(app);
        app.MapSearch(catalog, options);
        app.MapCompletions(catalog);
        app.MapValidation(catalog, clock, options);
        app.MapAssessment(catalog, options);
        app.MapRepairs(catalog, options);
        app.MapBulk(catalog, options);
        app.MapOai(new OaiPmhProvider(catalog.Reader, clock, options.OaiPmh(), store.Renditions));
        app.MapSitemap(new SitemapProvider(catalog.Reader, options.CatalogUrl), options);
        app.MapVocabularies();
        app.MapUse(catalog, options);
        app.MapPolicy(catalog, clock, options);
        new RequestEndpoints(catalog, clock, options).Map(app);
        app.MapTasks(catalog, options);
        app.MapTokens(catalog.Tokens);
        app.MapSignIn(catalog.Tokens, sessions, options);
        app.MapUpkeep(catalog);
        app.MapReassessment(catalog, options);
        app.MapProbes(catalog);
        app.MapCoverage(catalog, options);
        app.MapHealth(catalog, registry);
        app.MapAssets(options);

        await app.StartAsync(cancellation); // before the token is made: a port that is taken must not use up its only showing
        var firstToken = await FirstTokenOf(catalog.Tokens, options);
        UpkeepTimer[] upkeep =
        [
            new("Probing", stop => catalog.Probes.RunIfDue(Actor.System, stop), clock, log),
            new("Reassessing", stop => catalog.Reassessment.RunIfDue(Actor.System, stop), clock, log),
        ];
        return new CatalogServer(app, store, catalog, network, upkeep, firstToken);
    }

    /// <summary>Completes when the service was asked to stop.</summary>
    public Task WaitForShutdown(CancellationToken cancellation = default) => app.WaitForShutdownAsync(cancellation);

    /// <summary>Stops listening, finishes what is being written, closes the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var work in upkeep)
        {
            await work.DisposeAsync();
        }

        await app.StopAsync();
        await app.DisposeAsync();
        await Catalog.DisposeAsync();
        await store.DisposeAsync();
        network?.Dispose();
    }

    private static async Task<string?> FirstTokenOf(TokenStore tokens, MetaCatalogOptions options)
    {
        if (options.AdminToken is { } preset)
        {
            await tokens.Preset(Actor.System, "administrator", preset, Role.Administrator);
            return null;
        }

        return tokens.List(Actor.System).Count == 0 ? (await tokens.Create(Actor.System, "administrator", Role.Administrator)).Secret : null;
    }
}
