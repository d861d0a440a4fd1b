using MetaCatalog.Catalog;
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
        routes.MapGet("/health/ready", () => Ready(catalog))
            .WithTags("Health").Describe("ready", "Whether requests can be served", "503 while a read model lags behind the log or something failed.").GivesJson().Gives(503, "object", "application/json");
        AddGauges(catalog, registry);
        routes.MapMetrics("/metrics", registry).ExcludeFromDescription();
    }

    private static IResult Ready(MetadataCatalog catalog)
    {
        var health = catalog.Upkeep.Health();
        var lag = health.Applied.ToDictionary(static model => model.Key, model => health.LogSequence - model.Value);
        return Results.Json(
            new { status = health.IsReady ? "ready" : "not ready", lag, trouble = health.Trouble },
            statusCode: health.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
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
