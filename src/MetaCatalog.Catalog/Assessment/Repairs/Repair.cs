using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A repair that can be worked out from the record itself. Siblings live beside it, one a file.</summary>
/// <param name="id">Its identifier in the data file.</param>
internal abstract class Repair(string id)
{
    /// <summary>The identifier, such as <c>licence-iri</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Writes down what it would change; nothing when there is nothing to mend.</summary>
    public abstract void Propose(RecordFacts facts, PatchDraft patch);
}

/// <summary>A patch being written: what is there is not added, what is not there is not removed.</summary>
internal sealed class PatchDraft(Graph graph)
{
    private readonly List<Triple> removed = [];
    private readonly List<Triple> added = [];

    public PatchDraft Add(Term subject, Iri property, Term value)
    {
        var triple = new Triple(subject, property, value);
        if (!graph.Contains(triple) && !added.Contains(triple))
        {
            added.Add(triple);
        }

        return this;
    }

    /// <summary>Removes the value of a property, in whichever spelling the property is written.</summary>
    public PatchDraft Remove(Term subject, Iri property, Term value)
    {
        removed.AddRange(graph.WithSubject(subject).Where(triple =>
            triple.Object.Equals(value) && Records.Synonyms.Usual(triple.Predicate).Equals(property) && !removed.Contains(triple)));
        return this;
    }

    public GraphPatch ToPatch() => new(removed, added);
}
