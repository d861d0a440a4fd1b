using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>A description as it was sent in: a document in some format, or a graph that a crosswalk made.</summary>
/// <remarks>Immutable, as long as nobody writes to the memory or the graph that it was made of. Add a note with <c>with</c>.</remarks>
public sealed record Submission
{
    private Submission(ReadOnlyMemory<byte> bytes, RdfFormat? format, bool isPlainJson, Graph? graph, Iri? topic)
    {
        Bytes = bytes;
        Format = format;
        IsPlainJson = isPlainJson;
        Graph = graph;
        Topic = topic;
    }

    /// <summary>The document; empty for a graph that was made of none.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The document's format; null for a graph.</summary>
    public RdfFormat? Format { get; }

    /// <summary>Whether it is <c>application/json</c>: the project's context is implied and the JSON Schema applies.</summary>
    public bool IsPlainJson { get; }

    /// <summary>The graph, when it was made by a crosswalk; else null.</summary>
    public Graph? Graph { get; }

    /// <summary>The media type of a foreign document that the graph was made of; null for anything else.</summary>
    public string? ForeignMediaType { get; private init; }

    /// <summary>What was found while the graph was made: defects that were mended, and what could not be carried.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>Which node is described; null to find it by its type.</summary>
    public Iri? Topic { get; init; }

    /// <summary>Why, for the revision's note; null to say nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Plain JSON, UTF-8: JSON-LD whose context need not be given.</summary>
    public static Submission Json(ReadOnlyMemory<byte> utf8) => new(utf8, RdfFormat.JsonLd, true, null, null);

    /// <summary>A document in a format of RDF. JSON-LD without our context is checked as a graph only.</summary>
    public static Submission Rdf(ReadOnlyMemory<byte> document, RdfFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new Submission(document, format, false, null, null);
    }

    /// <summary>A graph, with the node that it describes if that is known.</summary>
    public static Submission Of(Graph graph, Iri? topic = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new Submission(default, null, false, graph, topic);
    }

    /// <summary>A graph that a crosswalk made of one resource of a foreign document.</summary>
    /// <param name="graph">The statements.</param>
    /// <param name="topic">The node that they describe, if that is known.</param>
    /// <param name="document">The document as it was sent, kept beside the record; empty when it describes several resources.</param>
    /// <param name="mediaType">The document's media type.</param>
    /// <param name="findings">What was found while the graph was made.</param>
    public static Submission Translated(Graph graph, Iri? topic, ReadOnlyMemory<byte> document, string mediaType, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new Submission(document, null, false, graph, topic) { ForeignMediaType = mediaType, Findings = findings };
    }
}
