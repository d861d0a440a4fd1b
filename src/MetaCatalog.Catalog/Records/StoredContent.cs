using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>A stored description and what is made of it, each on first use. Thread safe.</summary>
internal sealed class StoredContent
{
    private readonly Lazy<ReadOnlyMemory<byte>> nquads;
    private readonly Lazy<Graph> graph;
    private readonly Lazy<ReadOnlyMemory<byte>> jsonLd;

    /// <summary>Stands for a description that is not read yet.</summary>
    /// <param name="read">Reads its canonical N-Quads.</param>
    /// <param name="topic">Its primary topic.</param>
    public StoredContent(Func<ReadOnlyMemory<byte>> read, Iri topic)
    {
        nquads = new(read);
        graph = new(() => RdfReader.ReadGraph(NQuads.Span, RdfFormat.NQuads).Freeze());
        jsonLd = new(() => RecordJson.Write(Graph, topic));
    }

    /// <summary>Stands for a description made of another one; its canonical form is worked out on first use.</summary>
    /// <param name="make">Makes its graph.</param>
    /// <param name="topic">Its primary topic.</param>
    public StoredContent(Func<Graph> make, Iri topic)
    {
        graph = new(() => make().Freeze());
        nquads = new(() => Rdfc10.Canonicalize(Graph));
        jsonLd = new(() => RecordJson.Write(Graph, topic));
    }

    public ReadOnlyMemory<byte> NQuads => nquads.Value;

    public Graph Graph => graph.Value;

    public ReadOnlyMemory<byte> JsonLd => jsonLd.Value;
}
