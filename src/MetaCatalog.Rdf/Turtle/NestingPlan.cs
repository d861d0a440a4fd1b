using System.Runtime.InteropServices;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>Which blank nodes are written inside the one statement that mentions them, and what the others are called.</summary>
/// <remarks>
/// The plan depends on the graphs only, not on the labels that their blank nodes happen to have. It is made in one pass over the
/// triples and one over the blank nodes.
/// </remarks>
internal sealed class NestingPlan : IComparer<Term>
{
    private const int MaxWorkForOrder = 50_000;
    private const int Open = -2;
    private readonly Dictionary<BlankNode, PlannedNode> nodes = [];
    private readonly List<PlannedNode> path = [];
    private readonly RdfDataset dataset;
    private readonly int maxDepth;
    private Dictionary<PlannedNode, string>? canonical;

    public NestingPlan(RdfDataset dataset, int maxDepth)
    {
        (this.dataset, this.maxDepth) = (dataset, maxDepth);
        var ends = new List<PlannedNode>();
        Count(dataset.DefaultGraph, ends);
        foreach (var (name, graph) in dataset.NamedGraphs)
        {
            Share(name);
            Count(graph, ends);
        }

        ends.ForEach(FindCells);
        foreach (var node in nodes.Values)
        {
            Nest(node);
        }

        Label();
    }

    /// <summary>What is known of a node of the dataset.</summary>
    public PlannedNode Of(BlankNode node) => nodes[node];

    /// <summary>Whether the node is written inside the statement that mentions it.</summary>
    public bool IsNested(BlankNode node) => nodes[node].IsNested;

    /// <summary>Whether the node is never mentioned, so that it needs no name where it is described.</summary>
    public bool IsAnonymousRoot(BlankNode node) => nodes[node] is { IsNested: false, Label: null };

    public string Label(BlankNode node) => nodes[node].Label!; // asked of nodes that are not nested

    /// <summary>The order of terms, blank nodes by what they are called here.</summary>
    public int Compare(Term? x, Term? y) => x is BlankNode left && y is BlankNode right
        ? CompareLabels(Label(left), Label(right))
        : Comparer<Term>.Default.Compare(x, y);

    /// <summary>The items of a list that can be written in parentheses; null when the node is not the head of one.</summary>
    public List<Term>? Items(BlankNode head) => Items(nodes[head]);

    /// <summary>The items of a list that can be written in parentheses; null when the node is not the head of one.</summary>
    public List<Term>? Items(PlannedNode head)
    {
        if (!head.IsCell)
        {
            return null;
        }

        var items = new List<Term>();
        for (var cell = head; cell is not null;)
        {
            var (item, rest) = cell.Said[0].Predicate == RdfTerms.First ? (cell.Said[0], cell.Said[1]) : (cell.Said[1], cell.Said[0]);
            items.Add(item.Object);
            cell = rest.Object is BlankNode next ? nodes[next] : null;
        }

        return items;
    }

    private void Count(Graph graph, List<PlannedNode> ends)
    {
        foreach (var (subject, said) in graph.BySubject)
        {
            var node = subject is BlankNode blank ? At(blank, graph) : null;
            node?.Said = said;
            foreach (ref readonly var triple in CollectionsMarshal.AsSpan(said))
            {
                if (triple.Object is BlankNode mentioned)
                {
                    Mention(At(mentioned, graph), node, triple.Predicate);
                }
                else if (node is not null && triple.Object == RdfTerms.Nil && triple.Predicate == RdfTerms.Rest)
                {
                    ends.Add(node);
                }
            }
        }
    }

    // A node that occurs in two graphs, or names one, has to have a label.
    private PlannedNode At(BlankNode label, Graph? graph)
    {
        ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(nodes, label, out var isKnown);
        node ??= new PlannedNode(graph);
        if (isKnown && !ReferenceEquals(node.Home, graph))
        {
            node.Mentions = 2;
        }

        return node;
    }

    private static void Mention(PlannedNode node, PlannedNode? mentioner, Iri predicate)
    {
        node.Mentions++;
        node.Mentioner = mentioner;
        node.IsRest = predicate == RdfTerms.Rest;
    }

    private void Share(Term name)
    {
        if (name is BlankNode node)
        {
            At(node, null).Mentions = 2;
        }
    }

    // From the end of a list back as far as its cells are whole: one item, one rest, mentioned once.
    private static void FindCells(PlannedNode end)
    {
        for (var node = end; node is { IsCell: false, IsShapedAsCell: true }; node = node.Mentioner)
        {
            node.IsCell = true;
            if (!node.IsRest)
            {
                return;
            }
        }
    }

    // Everything that is mentioned once and reached from a root is nested; what is left over is a ring, which is cut open.
    private void Nest(PlannedNode node)
    {
        var root = Climb(node);
        if (root is { Depth: Open })
        {
            var cut = CutRing(root);
            path.ForEach(static open => open.Depth = PlannedNode.Unknown);
            cut.Depth = 0;
            root = Climb(node);
        }

        for (var (outer, i) = (root, path.Count - 1); i >= 0; outer = path[i--])
        {
            NestIn(outer, path[i]);
        }
    }

    // Up to what is decided: a node that is mentioned never, by an IRI or several times, or one met before.
    private PlannedNode? Climb(PlannedNode node)
    {
        path.Clear();
        PlannedNode? outer = node;
        while (outer is { Depth: PlannedNode.Unknown, Mentions: 1 })
        {
            outer.Depth = Open;
            path.Add(outer);
            outer = outer.Mentioner;
        }

        if (outer is { Depth: PlannedNode.Unknown })
        {
            outer.Depth = 0;
        }

        return outer;
    }

    private void NestIn(PlannedNode? outer, PlannedNode node)
    {
        // The cells of a list stand beside each other, not below each other.
        var depth = outer is null ? 1 : outer.IsCell && node.IsRest ? outer.Depth : outer.Depth + 1;
        node.IsNested = depth <= maxDepth;
        node.Depth = node.IsNested ? depth : 0;
    }

    private PlannedNode CutRing(PlannedNode node)
    {
        var ring = new List<PlannedNode>();
        for (var next = node; ring.Count == 0 || next != node; next = next.Mentioner!) // on a ring, each is mentioned by one
        {
            ring.Add(next);
        }

        // A list is cut before its head only, so that its cells stay together.
        return ring.Where(static candidate => !candidate.IsCell || !candidate.IsRest).MinBy(CanonicalLabel, StringComparer.Ordinal)!; // not every link is a rest
    }

    private void Label()
    {
        var labelled = nodes.Values.Where(static node => node is { Mentions: > 0, IsNested: false }).ToArray();
        if (labelled.Length > 1)
        {
            Array.Sort(Array.ConvertAll(labelled, CanonicalLabel), labelled, Comparer<string>.Create(CompareLabels));
        }

        foreach (var (index, node) in labelled.Index())
        {
            node.Label = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"b{index}");
        }
    }

    private static int CompareLabels(string left, string right) => left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);

    private string CanonicalLabel(PlannedNode node) => (canonical ??= CanonicalLabels())[node];

    private Dictionary<PlannedNode, string> CanonicalLabels()
    {
        try
        {
            var labels = Rdfc10.CanonicalizeWithLabels(dataset, new Rdfc10Options { MaxWork = MaxWorkForOrder }).Labels;
            return nodes.ToDictionary(static pair => pair.Value, pair => labels.GetValueOrDefault(pair.Key, pair.Key.Label));
        }
        catch (CanonicalizationException)
        {
            return nodes.ToDictionary(static pair => pair.Value, static pair => pair.Key.Label); // labels as they are: still right, only not stable
        }
    }
}
