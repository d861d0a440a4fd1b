using System.Buffers;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Requests;

/// <summary>What a dataset says of access and use, as one ODRL offer.</summary>
internal static class PolicyEndpoints
{
    private static readonly IReadOnlyList<Representation> Offered = [.. RecordFormats.Offered.Where(static offer => RecordFormats.RdfFormatOf(offer) is not null)];

    public static void MapPolicy(this IEndpointRouteBuilder routes, MetadataCatalog catalog, TimeProvider clock, MetaCatalogOptions options) =>
        routes.MapGet("/datasets/{id}/policy", (HttpContext context, string id, CancellationToken ct) => Read(context, id, catalog, clock, options, ct))
            .WithTags("Access")
            .Describe("getPolicy", "Read the conditions of use as an ODRL offer", "Written from the access level in force, the licences and the DUO conditions. Policies that the description brings itself are in the description.")
            .Query("format", "The representation, instead of Accept.", "ttl")
            .Gives(200, "object", [.. Offered.Select(static offer => offer.MediaType)]).Refuses(404, 406);

    private static async Task<IResult> Read(HttpContext context, string id, MetadataCatalog catalog, TimeProvider clock, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Negotiation.Choose(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        if (!RecordId.TryParse(id, out var recordId) || await catalog.Reader.Read(context.Actor(), recordId, ct) is not ReadOutcome.Found { Record: var record })
        {
            return Problems.NotFound();
        }

        var format = RecordFormats.RdfFormatOf(representation)!; // only such are offered
        var offer = OdrlOffer.Of(new RuleContext { Graph = record.Graph, Topic = record.Topic, Now = clock.GetUtcNow(), ZoneOffset = options.ZoneOffset });
        var buffer = new ArrayBufferWriter<byte>();
        RdfWriter.Write(offer, format, buffer, new RdfWriterOptions { Prefixes = Prefixes.All });
        context.Response.Headers.Vary = "Accept, Authorization, Cookie";
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(buffer.WrittenMemory, format.MediaType);
    }
}
