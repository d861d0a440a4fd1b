namespace MetaCatalog.Rdf.Model;

/// <summary>The kinds of RDF term, in their sort order.</summary>
public enum TermKind
{
    /// <summary>No term: the place of the graph name in a quad of the default graph.</summary>
    None,

    /// <summary>A blank node.</summary>
    BlankNode,

    /// <summary>An IRI.</summary>
    Iri,

    /// <summary>A literal.</summary>
    Literal,
}
