using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Canonical;

/// <summary>Colours for the blank nodes of a dataset: nodes that can be told apart by what surrounds them get different ones.</summary>
/// <remarks>Colours depend on nothing but the structure, so those of two datasets can be compared.</remarks>
internal sealed class BlankNodeColours
{
    private readonly Dictionary<BlankNode, int> numbers = [];
    private readonly List<BlankNode> nodes = [];
    private readonly List<Row> rows = [];

    public BlankNodeColours(IEnumerable<Quad> quads)
    {
        foreach (var quad in quads)
        {
            var row = new Row(Number(quad.Subject), Number(quad.Object), Number(quad.Graph), Constant(quad));
            if (row.Subject >= 0 || row.Object >= 0 || row.Graph >= 0)
            {
                rows.Add(row);
            }
        }
    }

    public IReadOnlyList<BlankNode> Nodes => nodes;

    /// <summary>Refines colours until no class of equal nodes falls apart any more.</summary>
    public ulong[] Refine(ulong[] colours)
    {
        var classes = CountClasses(colours);
        while (true)
        {
            colours = Step(colours);
            var next = CountClasses(colours);
            if (next <= classes)
            {
                return colours;
            }

            classes = next;
        }
    }

    public static int CountClasses(ulong[] colours) => new HashSet<ulong>(colours).Count;

    private ulong[] Step(ulong[] colours)
    {
        var next = new ulong[colours.Length];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = Mix(colours[i], 0x9E3779B97F4A7C15);
        }

        foreach (var row in rows)
        {
            var around = Mix(row.Constant, Mix(Colour(colours, row.Subject), Mix(Colour(colours, row.Object), Colour(colours, row.Graph) + 3) + 2) + 1);
            Add(next, row.Subject, around, 1);
            Add(next, row.Object, around, 2);
            Add(next, row.Graph, around, 3);
        }

        return next;
    }

    private int Number(Term? term)
    {
        if (term is not BlankNode node)
        {
            return -1;
        }

        if (!numbers.TryGetValue(node, out var number))
        {
            numbers[node] = number = nodes.Count;
            nodes.Add(node);
        }

        return number;
    }

    private static ulong Constant(Quad quad) =>
        Mix(Constant(quad.Subject), Mix((ulong)quad.Predicate.GetHashCode(), Mix(Constant(quad.Object), Constant(quad.Graph) + 3) + 2) + 1);

    private static ulong Constant(Term? term) => term is null ? 1 : term is BlankNode ? 2 : (ulong)term.GetHashCode();

    private static ulong Colour(ulong[] colours, int node) => node < 0 ? 0 : colours[node];

    // A sum does not depend on the order of the rows.
    private static void Add(ulong[] next, int node, ulong around, ulong place)
    {
        if (node >= 0)
        {
            next[node] += Mix(around, place);
        }
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a ^ 0xA0761D6478BD642F, b ^ 0xE7037ED1A0B428DB, out var low);
        return high ^ low;
    }

    private readonly record struct Row(int Subject, int Object, int Graph, ulong Constant);
}
