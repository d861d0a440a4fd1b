using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>Statements to take out of a record and statements to put in.</summary>
/// <param name="Removed">Taken out; all of them are in the record.</param>
/// <param name="Added">Put in; none of them is there yet.</param>
public sealed record GraphPatch(IReadOnlyList<Triple> Removed, IReadOnlyList<Triple> Added)
{
    /// <summary>A patch that changes nothing.</summary>
    public static GraphPatch None { get; } = new([], []);

    /// <summary>Whether it changes nothing.</summary>
    public bool IsEmpty => Removed.Count == 0 && Added.Count == 0;

    /// <summary>The record with the patch applied; the graph given stays as it is.</summary>
    public Graph ApplyTo(Graph graph)
    {
        var patched = new Graph(graph);
        foreach (var triple in Removed)
        {
            patched.Remove(triple);
        }

        foreach (var triple in Added)
        {
            patched.Add(triple);
        }

        return patched;
    }
}
