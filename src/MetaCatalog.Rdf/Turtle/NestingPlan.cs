using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>Which blank nodes are written inside the one statement that mentions them, and what the others are called.</summary>
/// <remarks>The plan depends on the graphs only, not on the labels that their blank nodes happen to have.</remarks>
internal sealed class NestingPlan : IComparer<Term>
{
    private const int MaxWorkForOrder = 50_000;
    private readonly Dictionary<BlankNode, int> mentions = [];
    private readonly Dictionary<BlankNode, Graph> homes = [];
    private readonly HashSet<BlankNode> nested = [];
    private readonly Stack<(Term Node, int Depth)> open = [];
    private readonly HashSet<BlankNode> cells = [];
    private readonly HashSet<Graph> withLists = [];
    private readonly Dictionary<BlankNode, string> labels = [];
    private readonly Lazy<IReadOnlyDictionary<BlankNode, string>> canonical;
    private readonly int maxDepth;

    public NestingPlan(RdfDataset dataset, int maxDepth)
    {
        this.maxDepth = maxDepth;
        canonical = new(() => CanonicalLabels(dataset));
        Count(dataset.DefaultGraph);
        foreach (var (name, graph) in dataset.NamedGraphs)
        {
            Share(name);
            Count(graph);
        }

        foreach (var graph in dataset.NamedGraphs.Values.Prepend(dataset.DefaultGraph))
        {
            FindCells(graph);
            Nest(graph);
        }

        Label();
    }

    /// <summary>Whether the node is written inside the statement that mentions it.</summary>
    public bool IsNested(BlankNode node) => nested.Contains(node);

    /// <summary>Whether the node is never mentioned, so that it needs no name where it is described.</summary>
    public bool IsAnonymousRoot(BlankNode node) => !nested.Contains(node) && !labels.ContainsKey(node);

    public string Label(BlankNode node) => labels[node];

    /// <summary>The order of terms, blank nodes by what they are called here.</summary>
    public int Compare(Term? x, Term? y) => x is BlankNode left && y is BlankNode right
        ? Comparer<(int, string)>.Default.Compare((Label(left).Length, Label(left)), (Label(right).Length, Label(right)))
        : Comparer<Term>.Default.Compare(x, y);

    /// <summary>The items of a list that can be written in parentheses; null when the node is not the head of one.</summary>
    public List<Term>? Items(Graph graph, BlankNode head)
    {
        if (!cells.Contains(head))
        {
            return null;
        }

        var items = new List<Term>();
        for (Term? cell = head; cell is BlankNode; cell = graph.Object(cell, RdfTerms.Rest))
        {
            items.AddRange(graph.Objects(cell, RdfTerms.First));
        }

        return items;
    }

    private void Count(Graph graph)
    {
        foreach (var triple in graph)
        {
            if (triple.Subject is BlankNode subject)
            {
                Home(subject, graph);
            }

            if (triple.Object is BlankNode node)
            {
                Home(node, graph);
                mentions[node] = mentions.GetValueOrDefault(node) + 1;
            }
            else if (triple.Object == RdfTerms.Nil)
            {
                withLists.Add(graph);
            }
        }
    }

    // A node that occurs in two graphs, or names one, has to have a label.
    private void Home(BlankNode node, Graph graph)
    {
        if (!homes.TryAdd(node, graph) && !ReferenceEquals(homes[node], graph))
        {
            Share(node);
        }
    }

    private void Share(Term term)
    {
        if (term is BlankNode node)
        {
            mentions[node] = 2;
        }
    }

    // From every end of a list back as far as its cells are whole: one item, one rest, mentioned once.
    private void FindCells(Graph graph)
    {
        // Looking for objects makes an index, which a graph without lists can do without.
        if (!withLists.Contains(graph))
        {
            return;
        }

        foreach (var end in graph.WithObject(RdfTerms.Nil))
        {
            var triple = end;
            while (triple.Predicate == RdfTerms.Rest
                && triple.Subject is BlankNode node
                && mentions.GetValueOrDefault(node) == 1
                && graph.WithSubject(node).Count == 2
                && graph.Object(node, RdfTerms.First) is not null
                && cells.Add(node))
            {
                triple = graph.WithObject(node)[0];
            }
        }
    }

    // Everything that is mentioned once and reached from a root is nested; what is left over is a ring, which is cut open.
    private void Nest(Graph graph)
    {
        var reached = new HashSet<BlankNode>();
        foreach (var root in graph.AllSubjects().Where(subject => subject is not BlankNode node || mentions.GetValueOrDefault(node) != 1))
        {
            NestBelow(graph, root, reached);
        }

        foreach (var node in graph.AllSubjects().OfType<BlankNode>())
        {
            if (!reached.Contains(node))
            {
                NestBelow(graph, CutRing(graph, node), reached);
            }
        }
    }

    // Walks up the mentions until a node comes again: it is on the ring.
    private BlankNode CutRing(Graph graph, BlankNode node)
    {
        var seen = new HashSet<BlankNode>();
        while (seen.Add(node))
        {
            node = Mentioner(graph, node);
        }

        var ring = new List<BlankNode>();
        do
        {
            ring.Add(node);
            node = Mentioner(graph, node);
        }
        while (node != ring[0]);

        // A list is cut before its head only, so that its cells stay together.
        return ring.Where(candidate => !cells.Contains(candidate) || graph.WithObject(candidate)[0].Predicate != RdfTerms.Rest).MinBy(CanonicalLabel, StringComparer.Ordinal)!; // not every link is a rest
    }

    private static BlankNode Mentioner(Graph graph, BlankNode node) => (BlankNode)graph.WithObject(node)[0].Subject;

    private void NestBelow(Graph graph, Term root, HashSet<BlankNode> reached)
    {
        open.Push((root, 0));
        if (root is BlankNode rootNode)
        {
            reached.Add(rootNode);
        }

        while (open.TryPop(out var next))
        {
            foreach (var triple in graph.WithSubject(next.Node))
            {
                if (triple.Object is BlankNode node && mentions[node] == 1 && reached.Add(node))
                {
                    // The cells of a list stand beside each other, not below each other.
                    var depth = next.Node is BlankNode cell && cells.Contains(cell) && triple.Predicate == RdfTerms.Rest ? next.Depth : next.Depth + 1;
                    if (depth <= maxDepth)
                    {
                        nested.Add(node);
                    }

                    open.Push((node, depth <= maxDepth ? depth : 0));
                }
            }
        }
    }

    private void Label()
    {
        var labelled = mentions.Keys.Where(node => !nested.Contains(node)).ToList();
        if (labelled.Count == 0)
        {
            return;
        }

        foreach (var (index, node) in labelled.OrderBy(node => CanonicalLabel(node).Length).ThenBy(CanonicalLabel, StringComparer.Ordinal).Index())
        {
            labels[node] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"b{index}");
        }
    }

    private string CanonicalLabel(BlankNode node) => canonical.Value.TryGetValue(node, out var label) ? label : node.Label;

    private static IReadOnlyDictionary<BlankNode, string> CanonicalLabels(RdfDataset dataset)
    {
        try
        {
            return Rdfc10.CanonicalizeWithLabels(dataset, new Rdfc10Options { MaxWork = MaxWorkForOrder }).Labels;
        }
        catch (CanonicalizationException)
        {
            return new Dictionary<BlankNode, string>(); // labels as they are: still right, only not stable
        }
    }
}
