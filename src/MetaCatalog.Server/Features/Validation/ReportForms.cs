using MetaCatalog.Rdf;
using MetaCatalog.Server.Http;

namespace MetaCatalog.Server.Features.Validation;

/// <summary>The forms in which a report is offered.</summary>
internal static class ReportForms
{
    public static readonly Representation Json = new("json", "application/json");
    public static readonly Representation Turtle = new("ttl", "text/turtle");
    public static readonly Representation JsonLd = new("jsonld", "application/ld+json");
    public static readonly Representation Text = new("text", "text/plain");

    /// <summary>All forms; JSON first, for clients that say nothing.</summary>
    public static IReadOnlyList<Representation> Offered { get; } = [Json, Turtle, JsonLd, Text];

    /// <summary>The RDF format of a form, or null.</summary>
    public static RdfFormat? RdfFormatOf(Representation form) => form == Turtle ? RdfFormat.Turtle : form == JsonLd ? RdfFormat.JsonLd : null;
}
