using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Http;

/// <summary>The body of a request as OpenAPI shows it.</summary>
/// <param name="Name">The schema or example it stands for.</param>
/// <param name="MediaTypes">The media types read.</param>
internal sealed record BodyDescription(string Name, IReadOnlyList<string> MediaTypes);

/// <summary>What an operation returns as OpenAPI shows it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Name">The schema or example it stands for, or null for no body.</param>
/// <param name="MediaTypes">The media types.</param>
internal sealed record AnswerDescription(int Status, string? Name, IReadOnlyList<string> MediaTypes);

/// <summary>Parameters in the query that handlers read themselves.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Example">An example.</param>
internal sealed record QueryDescription(string Name, string Description, string Example);

/// <summary>The vocabulary in which endpoints describe themselves for OpenAPI.</summary>
internal static class Descriptions
{
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, string operation, string summary, string description) =>
        route.WithName(operation).WithSummary(summary).WithDescription(description);

    public static RouteHandlerBuilder Takes(this RouteHandlerBuilder route, string name, params IReadOnlyList<string> mediaTypes) =>
        route.WithMetadata(new BodyDescription(name, mediaTypes));

    public static RouteHandlerBuilder Gives(this RouteHandlerBuilder route, int status, string? name = null, params IReadOnlyList<string> mediaTypes) =>
        route.WithMetadata(new AnswerDescription(status, name, mediaTypes));

    public static RouteHandlerBuilder Query(this RouteHandlerBuilder route, string name, string description, string example) =>
        route.WithMetadata(new QueryDescription(name, description, example));

    /// <summary>The statuses of the problem documents that the operation can answer with; 400 to 599.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route, params IReadOnlyList<int> statuses)
    {
        foreach (var status in statuses)
        {
            route.WithMetadata(new AnswerDescription(status, "problem", ["application/problem+json"]));
        }

        return route;
    }

    public static RouteHandlerBuilder TakesRecord(this RouteHandlerBuilder route) => route.Takes("record", Features.Records.RecordFormats.AcceptedByContract);

    public static RouteHandlerBuilder TakesPatch(this RouteHandlerBuilder route) => route.Takes("patch", "application/merge-patch+json");

    public static RouteHandlerBuilder TakesState(this RouteHandlerBuilder route) => route.Takes("state", "application/json");

    public static RouteHandlerBuilder Receipt(this RouteHandlerBuilder route, int status) => route.Gives(status, "receipt", "application/json");

    public static RouteHandlerBuilder GivesJson(this RouteHandlerBuilder route) => route.Gives(200, "object", "application/json");

    public static RouteHandlerBuilder GivesLinkset(this RouteHandlerBuilder route) => route.Gives(200, "object", "application/linkset+json");

    public static RouteHandlerBuilder GivesRecord(this RouteHandlerBuilder route) => route
        .Query("format", "The representation, instead of Accept: json, html, jsonld, ttl, nt, nq, trig, rdf, or the name of a foreign format.", "ttl")
        .Gives(200, "record", Features.Records.RecordFormats.OfferedByContract)
        .Gives(304);
}
