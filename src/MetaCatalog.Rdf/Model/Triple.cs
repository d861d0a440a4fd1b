namespace MetaCatalog.Rdf.Model;

/// <summary>An RDF triple (RDF 1.1 Concepts, 3.1).</summary>
/// <param name="Subject">An IRI or a blank node.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Object">Any term.</param>
public readonly record struct Triple(Term Subject, Iri Predicate, Term Object)
{
    /// <summary>The triple as a line of N-Triples, without the line feed.</summary>
    public override string ToString() => $"{Subject} {Predicate} {Object} .";
}
