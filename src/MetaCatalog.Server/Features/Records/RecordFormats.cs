using MetaCatalog.Rdf;
using MetaCatalog.Server.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>The forms in which a record comes in and goes out.</summary>
internal static class RecordFormats
{
    public static readonly Representation Json = new("json", "application/json");
    public static readonly Representation Html = new("html", "text/html", "application/xhtml+xml");

    private static readonly (Representation Representation, RdfFormat Format)[] Rdf =
    [
        (new("jsonld", "application/ld+json"), RdfFormat.JsonLd),
        (new("ttl", "text/turtle", "application/turtle", "application/x-turtle", "turtle"), RdfFormat.Turtle),
        (new("nt", "application/n-triples"), RdfFormat.NTriples),
        (new("nq", "application/n-quads"), RdfFormat.NQuads),
        (new("trig", "application/trig"), RdfFormat.TriG),
        (new("rdf", "application/rdf+xml"), RdfFormat.RdfXml),
    ];

    private static readonly Representation[] Xml =
    [
        new("jpcoar_2.0", "application/xml", "text/xml"),
        new("oai_dc", "application/vnd.oai.dc+xml"),
    ];

    /// <summary>What a record is offered as; JSON first, for clients that say nothing.</summary>
    public static IReadOnlyList<Representation> Offered { get; } = [Json, Html, .. Rdf.Select(static rdf => rdf.Representation), .. Xml];

    /// <summary>The media types in which a description may be sent.</summary>
    public static IReadOnlyList<string> Accepted { get; } = [Json.MediaType, .. Rdf.Select(static rdf => rdf.Format.MediaType)];

    /// <summary>The RDF format of a representation, or null.</summary>
    public static RdfFormat? RdfFormatOf(Representation representation) =>
        Rdf.FirstOrDefault(rdf => ReferenceEquals(rdf.Representation, representation)).Format;
}
