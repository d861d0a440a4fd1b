using MetaCatalog.Crosswalks;
using MetaCatalog.Crosswalks.Detection;
using MetaCatalog.Rdf;
using MetaCatalog.Server.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>The forms in which a record comes in and goes out.</summary>
internal static class RecordFormats
{
    public static readonly Representation Json = new("json", "application/json");
    public static readonly Representation Html = new("html", "text/html", "application/xhtml+xml");

    // Turtle first: a robot that takes any RDF gets one whose words need no context from elsewhere.
    private static readonly (Representation Representation, RdfFormat Format)[] Rdf =
    [
        (new("ttl", "text/turtle", "application/turtle", "application/x-turtle", "turtle"), RdfFormat.Turtle),
        (new("jsonld", "application/ld+json"), RdfFormat.JsonLd),
        (new("nt", "application/n-triples"), RdfFormat.NTriples),
        (new("nq", "application/n-quads"), RdfFormat.NQuads),
        (new("trig", "application/trig"), RdfFormat.TriG),
        (new("rdf", "application/rdf+xml"), RdfFormat.RdfXml),
    ];

    // Of what shares a media type the first is given to who asks by that type alone.
    private static readonly Representation[] Foreign =
        [.. Crosswalks.Crosswalks.Writers.OrderBy(static writer => writer.Name != PreferredXml).Select(static writer => new Representation(writer.Name, writer.MediaType, AliasesOf(writer)))];

    private const string PreferredXml = "jpcoar_2.0";

    /// <summary>What a record is offered as; JSON first, for clients that say nothing.</summary>
    public static IReadOnlyList<Representation> Offered { get; } = [Json, Html, .. Rdf.Select(static rdf => rdf.Representation), .. Foreign];

    /// <summary>The media types in which a description may be sent.</summary>
    public static IReadOnlyList<string> Accepted => DocumentDetection.MediaTypes;

    /// <summary>The media types that the contract names: the catalog's own, and the generic ones that stand for every foreign format.</summary>
    public static IReadOnlyList<string> AcceptedByContract { get; } = [Json.MediaType, .. Rdf.Select(static rdf => rdf.Format.MediaType), .. DocumentDetection.GenericMediaTypes];

    /// <summary>The media types of answers that the contract names; foreign formats are told by <c>Accept-Post</c> and the links of a record.</summary>
    public static IReadOnlyList<string> OfferedByContract { get; } = [Json.MediaType, Html.MediaType, .. Rdf.Select(static rdf => rdf.Format.MediaType), "application/xml"];

    /// <summary>The RDF format of a representation, or null.</summary>
    public static RdfFormat? RdfFormatOf(Representation representation) =>
        Rdf.FirstOrDefault(rdf => ReferenceEquals(rdf.Representation, representation)).Format;

    /// <summary>The foreign format of a representation, or null.</summary>
    public static CrosswalkWriter? WriterOf(Representation representation) =>
        Foreign.Contains(representation) ? Crosswalks.Crosswalks.FindWriter(representation.Name) : null;

    private static string[] AliasesOf(CrosswalkWriter writer) => writer.Name switch
    {
        PreferredXml => ["text/xml"],
        "oai_dc" => ["application/vnd.oai.dc+xml"],
        _ => [],
    };
}
