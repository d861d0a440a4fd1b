using System.Runtime.InteropServices;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Evaluation;

/// <summary>The value nodes of one evaluation: a set that keeps the order of adding. Rented from the validation and reused.</summary>
internal sealed class ValueNodes
{
    private const int FewEnoughToScan = 8;
    private readonly List<Term> nodes = [];
    private HashSet<Term>? seen;

    public int Count => nodes.Count;

    public ReadOnlySpan<Term> Span => CollectionsMarshal.AsSpan(nodes);

    public Term this[int index] => nodes[index];

    /// <summary>Adds a node unless it is there.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Add(Term node)
    {
        if (!IsNew(node))
        {
            return false;
        }

        nodes.Add(node);
        return true;
    }

    /// <summary>Adds a node that is known to be new to an otherwise empty set.</summary>
    public void AddDistinct(Term node) => nodes.Add(node);

    public bool Contains(Term node) => Span.Length <= FewEnoughToScan ? Scan(node) : Seen().Contains(node);

    public void Clear()
    {
        nodes.Clear();
        seen = null;
    }

    private bool IsNew(Term node) => nodes.Count < FewEnoughToScan ? !Scan(node) : Seen().Add(node);

    private HashSet<Term> Seen()
    {
        seen ??= [];
        if (seen.Count < nodes.Count)
        {
            seen.UnionWith(nodes);
        }

        return seen;
    }

    private bool Scan(Term node)
    {
        foreach (var other in Span)
        {
            if (other.Equals(node))
            {
                return true;
            }
        }

        return false;
    }
}
