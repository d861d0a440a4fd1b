using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Turtle;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>A value of a node, with the key it is written under.</summary>
/// <param name="Term">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Node">What is planned for it when it is a blank node, else null.</param>
internal readonly record struct Entry(WritableTerm Term, Term Value, PlannedNode? Node)
{
    public bool IsNested => Node is { IsNested: true };

    /// <summary>The order of keys: by rank, then by name.</summary>
    public static int CompareKeys(Entry left, Entry right) =>
        left.Term.Rank != right.Term.Rank ? left.Term.Rank.CompareTo(right.Term.Rank) : string.CompareOrdinal(left.Term.Name, right.Term.Name);
}
