using System.Buffers;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Writes a record's graph as JSON-LD in the project's context, the topic at the top: what plain JSON clients read and patch.</summary>
internal static class RecordJson
{
    /// <summary>The document, UTF-8. Read back it gives an isomorphic graph.</summary>
    public static ReadOnlyMemory<byte> Write(Graph graph, Iri topic)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        RdfWriter.Write(graph, RdfFormat.JsonLd, output, new RdfWriterOptions
        {
            Context = ContextDocuments.OwnIri,
            Contexts = ContextDocuments.Registry,
            Root = topic,
        });
        return output.WrittenMemory;
    }
}
