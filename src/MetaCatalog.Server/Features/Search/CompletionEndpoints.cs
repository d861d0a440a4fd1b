using System.Text.Json;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Search;

/// <summary>Completes what is being typed into a search box, for pages, programs and browsers.</summary>
internal static class CompletionEndpoints
{
    private const string OpenSearch = "application/x-suggestions+json";
    private const int LongestTyped = 200;
    private const int MostCompletions = 50;

    public static void MapCompletions(this IEndpointRouteBuilder routes, MetadataCatalog catalog) =>
        routes.MapGet("/completions", (HttpContext context, CancellationToken ct) => Complete(context, catalog, ct))
            .WithTags("Search")
            .Describe("completeQuery", "Complete what is typed", "The last word completed from the words of titles, descriptions and keywords, and keywords, publishers and identifiers that begin with all that was typed; what is in most datasets first. Only what occurs in a dataset that the caller may see. With format=suggestions as browsers' search boxes read it (OpenSearch Suggestions).")
            .Query("q", "What has been typed; at most 200 characters.", "地震")
            .Query("size", "How many completions, 1 to 50.", "10")
            .Query("format", "json or suggestions.", "json")
            .Gives(200, "object", "application/json", OpenSearch).Refuses(400);

    private static async Task<IResult> Complete(HttpContext context, MetadataCatalog catalog, CancellationToken ct)
    {
        var typed = context.Request.Query["q"].ToString();
        if (typed.Length > LongestTyped)
        {
            return Problems.InvalidParameter("q", $"of {typed.Length} characters", $"at most {LongestTyped} characters");
        }

        var values = new SearchValues(context.Request.Query);
        var size = values.Count("size", 10, 1, MostCompletions);
        var asSuggestions = values.OneOf("format", ["json", "suggestions"]) == "suggestions";
        if (values.Problem is { } problem)
        {
            return problem;
        }

        context.Response.Headers.Vary = "Authorization, Cookie";
        context.Response.Headers.CacheControl = "private, no-cache";
        var completions = await catalog.Reader.Complete(context.Actor(), typed, size, ct);
        return asSuggestions
            ? Results.Json<object[]>([typed, completions.Select(completion => completion.Query(typed)).Distinct().ToArray()], JsonOutput.SerializerOptions, OpenSearch)
            : Results.Json(new { completions = completions.Select(completion => Row(completion, typed)) }, JsonOutput.SerializerOptions);
    }

    private static object Row(RecordCompletion completion, string typed) => new
    {
        kind = JsonNamingPolicy.CamelCase.ConvertName(completion.Kind.ToString()),
        text = completion.Text,
        count = completion.Count,
        query = completion.Query(typed),
    };
}
