using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prometheus;

namespace MetaCatalog.Server.Features.Health;

/// <summary>Whether the service lives and is ready, and its numbers. They tell nothing of records out of sight.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes, MetadataCatalog catalog, CollectorRegistry registry)
    {
        routes.MapGet("/health/live", static () => Results.Json(new { status = "live" }))
            .WithTags("Health").Describe("live", "Whether the process lives", "Always 200 while it does.").GivesJson();
        routes.MapGet("/health/ready", (HttpContext context) => Ready(context, catalog))
            .WithTags("Health").Describe("ready", "Whether requests can be served", "503 while a read model lags behind the log or something failed. How far and what, for administrators.").GivesJson().Gives(503, "object", "application/json");
        AddGauges(catalog, registry);
        routes.MapGet("/metrics", (HttpContext context, CancellationToken ct) => Numbers(context, registry, ct)).ExcludeFromDescription();
    }

    // Counts of requests tell of changes out of sight.
    private static async Task<IResult> Numbers(HttpContext context, CollectorRegistry registry, CancellationToken ct)
    {
        if (!context.Actor().May(Scopes.Administer))
        {
            return context.Actor().IsAnonymous ? Problems.Unauthorized() : Problems.Forbidden("the right to administer");
        }

        context.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
        await registry.CollectAndExportAsTextAsync(context.Response.Body, ct);
        return Results.Empty;
    }

    // How far a read model lags tells of them too.
    private static IResult Ready(HttpContext context, MetadataCatalog catalog)
    {
        var health = catalog.Upkeep.Health();
        var status = health.IsReady ? "ready" : "not ready";
        var code = health.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        if (!context.Actor().May(Scopes.Administer))
        {
            return Results.Json(new { status }, statusCode: code);
        }

        var lag = health.Applied.ToDictionary(static model => model.Key, model => health.LogSequence - model.Value);
        return Results.Json(new { status, lag, trouble = health.Trouble }, statusCode: code);
    }

    private static void AddGauges(MetadataCatalog catalog, CollectorRegistry registry)
    {
        var metrics = Metrics.WithCustomRegistry(registry);
        var lag = metrics.CreateGauge("metacatalog_read_model_lag", "Changes of the log that a read model does not reflect yet.", "model");
        var ready = metrics.CreateGauge("metacatalog_ready", "1 when requests can be served.");
        registry.AddBeforeCollectCallback(() =>
        {
            var health = catalog.Upkeep.Health();
            ready.Set(health.IsReady ? 1 : 0);
            foreach (var (model, applied) in health.Applied)
            {
                lag.WithLabels(model).Set(health.LogSequence - applied);
            }
        });
    }
}
