namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>A schema with an IRI of its own: a document, or what is embedded in one under its own <c>$id</c>. Core section 9.3.</summary>
internal sealed class SchemaResource(SchemaDocument document, int root, string iri, Dialect dialect)
{
    public SchemaDocument Document => document;

    public int Root => root;

    public string Iri => iri;

    public Dialect Dialect => dialect;

    /// <summary>Plain-name fragment → the schema it names.</summary>
    public Dictionary<string, int> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The anchors that dynamic references may find from afar.</summary>
    public Dictionary<string, int> DynamicAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the root carries <c>$recursiveAnchor: true</c> (draft 2019-09).</summary>
    public bool IsRecursive { get; set; }
}

/// <summary>Where a schema is: its resource and the JSON pointer from that resource's root.</summary>
internal readonly record struct SchemaPosition(SchemaResource Resource, string Pointer);
