namespace MetaCatalog.Rdf.Model;

/// <summary>A triple in a graph of a dataset (RDF 1.1 Concepts, 4).</summary>
/// <param name="Subject">An IRI or a blank node.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Object">Any term.</param>
/// <param name="Graph">The graph name, an IRI or a blank node; null for the default graph.</param>
public readonly record struct Quad(Term Subject, Iri Predicate, Term Object, Term? Graph)
{
    /// <summary>The quad without its graph.</summary>
    public Triple Triple => new(Subject, Predicate, Object);

    /// <summary>The quad as a line of N-Quads, without the line feed.</summary>
    public override string ToString() => Graph is null ? Triple.ToString() : $"{Subject} {Predicate} {Object} {Graph} .";
}
