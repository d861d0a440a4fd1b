using System.Text;
using System.Xml;
using MetaCatalog.Harvest.Provider.OaiPmh;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Harvesting;

/// <summary>OAI-PMH by GET and by POST.</summary>
internal static class OaiEndpoints
{
    private const int MostArguments = 50;
    private const int LargestForm = 64 * 1024;
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false), Indent = false, CloseOutput = false };

    public static void MapOai(this IEndpointRouteBuilder routes, OaiPmhProvider provider)
    {
        routes.MapMethods("/oai", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, CancellationToken ct) => Get(context, provider, ct))
            .WithTags("Harvesting")
            .Describe("harvest", "Harvest by OAI-PMH 2.0", "Verbs Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords, GetRecord; formats oai_dc and jpcoar_2.0.")
            .Query("verb", "The verb.", "ListRecords").Query("metadataPrefix", "oai_dc or jpcoar_2.0.", "jpcoar_2.0")
            .Query("identifier", "An item.", "").Query("from", "Earliest datestamp.", "2026-01-01").Query("until", "Latest datestamp.", "")
            .Query("set", "A set.", "domain:materials").Query("resumptionToken", "Where to go on.", "")
            .Gives(200, "xml", "text/xml");
        routes.MapPost("/oai", (HttpContext context, CancellationToken ct) => Post(context, provider, ct)).ExcludeFromDescription();
    }

    private static Task<IResult> Get(HttpContext context, OaiPmhProvider provider, CancellationToken ct) =>
        Answer(context, context.Request.Query.SelectMany(static argument => argument.Value.Select(value => KeyValuePair.Create(argument.Key, value ?? ""))), provider, ct);

    private static async Task<IResult> Post(HttpContext context, OaiPmhProvider provider, CancellationToken ct)
    {
        if (!context.Request.HasFormContentType)
        {
            return Problems.UnsupportedMediaType(context.Request.ContentType, ["application/x-www-form-urlencoded"]);
        }

        if (context.Request.ContentLength > LargestForm)
        {
            return Problems.TooLarge(LargestForm);
        }

        var form = await context.Request.ReadFormAsync(ct);
        return await Answer(context, form.SelectMany(static argument => argument.Value.Select(value => KeyValuePair.Create(argument.Key, value ?? ""))), provider, ct);
    }

    private static async Task<IResult> Answer(HttpContext context, IEnumerable<KeyValuePair<string, string>> arguments, OaiPmhProvider provider, CancellationToken ct)
    {
        var answer = await provider.Answer([.. arguments.Take(MostArguments)], ct);
        context.Response.ContentType = "text/xml; charset=UTF-8";
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.Headers.CacheControl = "no-cache";
        await using var writer = XmlWriter.Create(context.Response.Body, Settings);
        await answer.SaveAsync(writer, ct);
        return Results.Empty;
    }
}
