using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Canonical;

/// <summary>Whether two graphs or datasets are the same but for the labels of their blank nodes.</summary>
/// <remarks>
/// RDF 1.1 Concepts, 3.6 and 4.1. Nodes are told apart by what surrounds them; only where nodes stay alike are pairings tried.
/// Usually the time grows as the number of triples. Graphs made to be hard are given up with <see cref="CanonicalizationException"/>.
/// </remarks>
public static class GraphIsomorphism
{
    private const int MaxTrials = 20_000;

    /// <summary>Whether the graphs are isomorphic.</summary>
    public static bool AreIsomorphic(Graph left, Graph right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Count == right.Count && AreIsomorphic(QuadsOf(left), QuadsOf(right));
    }

    /// <summary>Whether the datasets are isomorphic; blank nodes are shared between the graphs of a dataset, and empty named graphs do not count.</summary>
    public static bool AreIsomorphic(RdfDataset left, RdfDataset right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Count == right.Count && AreIsomorphic([.. left.Quads()], [.. right.Quads()]);
    }

    private static HashSet<Quad> QuadsOf(Graph graph) => [.. graph.Select(static triple => new Quad(triple.Subject, triple.Predicate, triple.Object, null))];

    private static bool AreIsomorphic(HashSet<Quad> left, HashSet<Quad> right) =>
        new Search(new BlankNodeColours(left), new BlankNodeColours(right), left, right).Run();

    private sealed class Search(BlankNodeColours left, BlankNodeColours right, HashSet<Quad> leftQuads, HashSet<Quad> rightQuads)
    {
        private int trials;

        public bool Run() => left.Nodes.Count == right.Nodes.Count
            && Match(left.Refine(new ulong[left.Nodes.Count]), right.Refine(new ulong[right.Nodes.Count]));

        private bool Match(ulong[] leftColours, ulong[] rightColours)
        {
            if (++trials > MaxTrials)
            {
                throw new CanonicalizationException($"The blank nodes are too alike: no answer after {MaxTrials} pairings.");
            }

            var classes = Classes(leftColours);
            var others = Classes(rightColours);
            if (classes.Count != others.Count || classes.Any(pair => others.GetValueOrDefault(pair.Key)?.Count != pair.Value.Count))
            {
                return false;
            }

            var open = classes.Where(static pair => pair.Value.Count > 1).OrderBy(static pair => pair.Value.Count).Select(static pair => pair.Value).FirstOrDefault();
            return open is null ? Verify(classes, others) : Pair(open[0], others[leftColours[open[0]]], leftColours, rightColours);
        }

        private bool Pair(int node, List<int> candidates, ulong[] leftColours, ulong[] rightColours)
        {
            var marked = left.Refine(Marked(leftColours, node));
            return candidates.Any(candidate => Match(marked, right.Refine(Marked(rightColours, candidate))));
        }

        private bool Verify(Dictionary<ulong, List<int>> classes, Dictionary<ulong, List<int>> others)
        {
            var names = classes.ToDictionary(pair => left.Nodes[pair.Value[0]], pair => right.Nodes[others[pair.Key][0]]);
            return leftQuads.All(quad => rightQuads.Contains(new Quad(Rename(quad.Subject)!, quad.Predicate, Rename(quad.Object)!, Rename(quad.Graph))));

            Term? Rename(Term? term) => term is BlankNode node ? names[node] : term;
        }

        private static ulong[] Marked(ulong[] colours, int node)
        {
            var marked = (ulong[])colours.Clone();
            marked[node] = ~marked[node];
            return marked;
        }

        private static Dictionary<ulong, List<int>> Classes(ulong[] colours)
        {
            var classes = new Dictionary<ulong, List<int>>();
            for (var node = 0; node < colours.Length; node++)
            {
                (classes.TryGetValue(colours[node], out var members) ? members : classes[colours[node]] = []).Add(node);
            }

            return classes;
        }
    }
}
