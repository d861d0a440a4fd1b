using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Shacl.Evaluation;

/// <summary>Numbers the predicates that a shapes graph speaks of.</summary>
internal sealed class KnownPredicates
{
    /// <summary>The number of <c>rdf:type</c>.</summary>
    public const int Type = 0;

    /// <summary>The number of <c>rdfs:subClassOf</c>.</summary>
    public const int SubClassOf = 1;

    /// <summary>The predicates with their numbers.</summary>
    public Dictionary<Term, int> Ids { get; } = new() { [RdfTerms.Type] = Type, [Rdfs.SubClassOf] = SubClassOf };

    /// <summary>The number of a predicate, given on first sight.</summary>
    public int IdOf(Iri predicate)
    {
        if (!Ids.TryGetValue(predicate, out var id))
        {
            Ids[predicate] = id = Ids.Count;
        }

        return id;
    }
}
