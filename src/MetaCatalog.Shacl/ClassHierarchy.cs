using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Shacl;

/// <summary>Classes, their superclasses and their instances, known beside the data: an ontology, a code list.</summary>
/// <remarks>Immutable after making and safe for many threads. Making it costs a pass over the graph.</remarks>
public sealed class ClassHierarchy
{
    private readonly Dictionary<Term, List<Term>> superclasses = [];
    private readonly Dictionary<Term, List<Term>> types = [];

    /// <summary>Reads the statements of <c>rdfs:subClassOf</c> and <c>rdf:type</c> of a graph.</summary>
    public ClassHierarchy(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        foreach (var triple in graph)
        {
            if (triple.Predicate.Equals(Rdfs.SubClassOf))
            {
                Add(superclasses, triple);
            }
            else if (triple.Predicate.Equals(RdfTerms.Type))
            {
                Add(types, triple);
            }
        }
    }

    internal IReadOnlyList<Term> SuperclassesOf(Term @class) => superclasses.GetValueOrDefault(@class) ?? [];

    internal IReadOnlyList<Term> TypesOf(Term node) => types.GetValueOrDefault(node) ?? [];

    private static void Add(Dictionary<Term, List<Term>> into, Triple triple)
    {
        if (!into.TryGetValue(triple.Subject, out var list))
        {
            into[triple.Subject] = list = [];
        }

        list.Add(triple.Object);
    }
}
