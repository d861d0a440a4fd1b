using MetaCatalog.Rdf;

namespace MetaCatalog.Crosswalks.DcatAp;

/// <summary>Writes a record as DCAT-AP 3.0.1, valid against its shapes, in a format of RDF.</summary>
public sealed class DcatApWriter : CrosswalkWriter
{
    private readonly RdfFormat format;

    private DcatApWriter(string name, string extension, RdfFormat format) => (Name, Extension, this.format) = (name, extension, format);

    /// <summary>In Turtle.</summary>
    public static DcatApWriter Turtle { get; } = new("dcat-ap", ".ttl", RdfFormat.Turtle);

    /// <summary>In JSON-LD.</summary>
    public static DcatApWriter JsonLd { get; } = new("dcat-ap-jsonld", ".jsonld", RdfFormat.JsonLd);

    /// <summary>In RDF/XML, which older harvesters ask for.</summary>
    public static DcatApWriter RdfXml { get; } = new("dcat-ap-rdf", ".rdf", RdfFormat.RdfXml);

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override string MediaType => format.MediaType;

    /// <inheritdoc/>
    public override string Extension { get; }

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        RdfWriter.Write(DcatApGraph.Of(source), format, output);
    }
}
