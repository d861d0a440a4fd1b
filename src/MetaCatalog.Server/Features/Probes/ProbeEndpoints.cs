using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Probes;

/// <summary>What links answer to strangers, and where strangers come upon records: of one record, and of all.</summary>
internal static class ProbeEndpoints
{
    public static void MapProbes(this IEndpointRouteBuilder routes, MetadataCatalog catalog)
    {
        routes.MapGet("/upkeep/probes", (HttpContext context) => Status(context, catalog)).WithTags("Upkeep")
            .Describe("getProbing", "See how far probing has come", "Whether links are asked over the network, whether a run is due or on its way, and how many records and links it looked at.").GivesJson().Refuses(401, 403);
        routes.MapPost("/upkeep/probes", (HttpContext context, CancellationToken ct) => Run(context, catalog, ct)).WithTags("Upkeep")
            .Describe("probe", "Look at every record", "While serving. Asks links that were not asked lately, each host at its pace, and looks through the catalog's own doors as a stranger. Goes on where an interrupted run stopped.").GivesJson().Refuses(401, 403).DisableRequestTimeout();

        var group = routes.MapGroup("/datasets/{id}/probes").WithTags("Assessment");
        group.MapGet("", (HttpContext context, string id, CancellationToken ct) => Of(context, id, catalog.Probes.Of, ct))
            .Describe("getProbes", "Read what the links of a dataset answered", "To whoever may write: each link with what it answered to strangers and when, and the doors by which strangers come upon the record. Null stands for what nobody looked at, or too long ago.").GivesJson().Refuses(401, 403, 404);
        group.MapPost("", (HttpContext context, string id, CancellationToken ct) => Of(context, id, async (actor, record, stop) => await catalog.Probes.Look(actor, record, stop), ct))
            .Describe("probeDataset", "Look at a dataset now", "Asks its links anew, where the service is allowed to, and looks through the catalog's own doors; the rules are answered by what was found.").GivesJson().Refuses(401, 403, 404).DisableRequestTimeout();
    }

    private static IResult Status(HttpContext context, MetadataCatalog catalog) => Refusal(context.Actor()) ?? Json(catalog.Probes.Status());

    private static async Task<IResult> Run(HttpContext context, MetadataCatalog catalog, CancellationToken ct) =>
        Refusal(context.Actor()) ?? Json(await catalog.Probes.Run(context.Actor(), null, ct));

    private static async Task<IResult> Of(HttpContext context, string id, Func<Actor, RecordId, CancellationToken, ValueTask<ProbeOutcome>> ask, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        return !RecordId.TryParse(id, out var record) ? Problems.NotFound() : await ask(context.Actor(), record, ct) switch
        {
            ProbeOutcome.Known known => new ProbesResult(record, known.Probes),
            ProbeOutcome.Forbidden when context.Actor().IsAnonymous => Problems.Unauthorized(),
            ProbeOutcome.Forbidden => Problems.Forbidden("the right to write"),
            _ => Problems.NotFound(),
        };
    }

    private static ProblemResult? Refusal(Actor actor) =>
        actor.May(Scopes.Administer) ? null : actor.IsAnonymous ? Problems.Unauthorized() : Problems.Forbidden("the right to administer");

    private static IResult Json(object body) => Results.Json(body, JsonOutput.SerializerOptions);
}
