namespace MetaCatalog.Rdf;

/// <summary>A concrete syntax of RDF: its name, media types and file extensions.</summary>
/// <remarks>The static instances are all there are; compare by reference.</remarks>
public sealed class RdfFormat
{
    private RdfFormat(string name, bool holdsDatasets, string[] mediaTypes, string[] extensions)
    {
        Name = name;
        HoldsDatasets = holdsDatasets;
        MediaTypes = mediaTypes;
        Extensions = extensions;
    }

    /// <summary>RDF 1.1 N-Triples.</summary>
    public static readonly RdfFormat NTriples = new("N-Triples", false, ["application/n-triples"], ["nt"]);

    /// <summary>RDF 1.1 N-Quads.</summary>
    public static readonly RdfFormat NQuads = new("N-Quads", true, ["application/n-quads"], ["nq"]);

    /// <summary>RDF 1.1 Turtle.</summary>
    public static readonly RdfFormat Turtle = new("Turtle", false, ["text/turtle", "application/x-turtle", "application/turtle"], ["ttl"]);

    /// <summary>RDF 1.1 TriG.</summary>
    public static readonly RdfFormat TriG = new("TriG", true, ["application/trig"], ["trig"]);

    /// <summary>RDF 1.1 XML Syntax.</summary>
    public static readonly RdfFormat RdfXml = new("RDF/XML", false, ["application/rdf+xml"], ["rdf", "owl"]);

    /// <summary>JSON-LD 1.1.</summary>
    public static readonly RdfFormat JsonLd = new("JSON-LD", true, ["application/ld+json"], ["jsonld"]);

    /// <summary>Every format.</summary>
    public static IReadOnlyList<RdfFormat> All { get; } = [NTriples, NQuads, Turtle, TriG, RdfXml, JsonLd];

    /// <summary>The name as its specification writes it.</summary>
    public string Name { get; }

    /// <summary>Whether a document can hold named graphs.</summary>
    public bool HoldsDatasets { get; }

    /// <summary>The media types; the first is the one to write.</summary>
    public IReadOnlyList<string> MediaTypes { get; }

    /// <summary>The registered media type.</summary>
    public string MediaType => MediaTypes[0];

    /// <summary>File extensions without the dot; the first is the one to write.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>The format with the media type, parameters ignored, or null.</summary>
    public static RdfFormat? FromMediaType(string? mediaType)
    {
        var essence = mediaType?.Split(';', 2)[0].Trim();
        return All.FirstOrDefault(format => format.MediaTypes.Contains(essence, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The format with the file name's extension, or null.</summary>
    public static RdfFormat? FromFileName(string fileName)
    {
        var extension = Path.GetExtension(fileName).TrimStart('.');
        return All.FirstOrDefault(format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
