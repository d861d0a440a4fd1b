using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Upkeep;

/// <summary>Verify and rebuild while serving. For administrators.</summary>
internal static class UpkeepEndpoints
{
    public static void MapUpkeep(this IEndpointRouteBuilder routes, MetadataCatalog catalog)
    {
        var group = routes.MapGroup("/upkeep").WithTags("Upkeep");
        group.MapPost("/verify", (HttpContext context, CancellationToken ct) => Run(context, catalog.Upkeep.Verify, ct))
            .Describe("verify", "Prove that every read model equals the log", "Also checks each stored description against its hash.").GivesJson().Refuses(401, 403).DisableRequestTimeout();
        group.MapPost("/rebuild", (HttpContext context, CancellationToken ct) => Run(context, catalog.Upkeep.Rebuild, ct))
            .Describe("rebuild", "Make every read model anew", "Beside the ones in use, which serve on until then.").GivesJson().Refuses(401, 403).DisableRequestTimeout();
    }

    private static async Task<IResult> Run(HttpContext context, Func<Actor, CancellationToken, Task<UpkeepReport>> work, CancellationToken ct)
    {
        var actor = context.Actor();
        if (!actor.May(Scopes.Administer))
        {
            return actor.IsAnonymous ? Problems.Unauthorized() : Problems.Forbidden("the right to administer");
        }

        var report = await work(actor, ct);
        return Results.Json(new { report.IsClean, report.Revisions, report.Records, report.Faults }, JsonOutput.SerializerOptions);
    }
}
