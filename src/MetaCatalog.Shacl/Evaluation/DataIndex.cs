using System.Runtime.InteropServices;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Evaluation;

/// <summary>
/// The data graph as validation needs it: the edges of a node side by side, predicates as numbers. Built in one pass, in time
/// proportional to the graph; a graph of 60 triples costs a few microseconds, where three dictionaries of lists would cost more
/// than the validation itself.
/// </summary>
internal sealed class DataIndex
{
    private readonly Dictionary<Term, int> nodes = [];
    private readonly List<Term> subjects = [];
    private Edge[] edges = [];
    private int[] subjectOfEdge = [];
    private int[] starts = [];
    private int count;
    private Dictionary<Term, List<int>>? edgesTo;
    private Term? lastNode;
    private int lastNumber = -1;

    /// <summary>The number of edges.</summary>
    public int Count => count;

    /// <summary>Whether the data state that a class is a subclass of another.</summary>
    public bool HasSubclasses { get; private set; }

    /// <summary>The edge with the number.</summary>
    public ref readonly Edge this[int edge] => ref edges[edge];

    /// <summary>The subject of the edge with the number.</summary>
    public Term SubjectOf(int edge) => subjects[subjectOfEdge[edge]];

    /// <summary>The edges that leave a node, in the order of the graph.</summary>
    public ReadOnlySpan<Edge> From(Term node)
    {
        // One property shape after another asks for the same focus node.
        if (!ReferenceEquals(node, lastNode))
        {
            lastNode = node;
            lastNumber = nodes.TryGetValue(node, out var number) ? number : -1;
        }

        return lastNumber < 0 ? [] : edges.AsSpan(starts[lastNumber], starts[lastNumber + 1] - starts[lastNumber]);
    }

    /// <summary>The numbers of the edges that enter a node.</summary>
    public List<int> To(Term node) => (edgesTo ??= IndexObjects()).GetValueOrDefault(node) ?? Nothing;

    private static readonly List<int> Nothing = [];

    /// <summary>Reads a graph; what was read before is forgotten, its memory reused.</summary>
    public void Load(Graph graph, Dictionary<Term, int> predicateIds)
    {
        Clear();
        Reserve(graph.Count);
        NumberSubjects(graph);
        var next = Starts();
        var placed = 0;
        foreach (var triple in graph)
        {
            var number = subjectOfEdge[placed++];
            var predicateId = predicateIds.GetValueOrDefault(triple.Predicate, -1);
            HasSubclasses |= predicateId == KnownPredicates.SubClassOf;
            edges[next[number]++] = new Edge(triple.Predicate, predicateId, triple.Object);
        }

        FillSubjects();
    }

    /// <summary>Forgets the graph.</summary>
    public void Clear()
    {
        Array.Clear(edges, 0, count);
        count = 0;
        HasSubclasses = false;
        nodes.Clear();
        subjects.Clear();
        edgesTo = null;
        lastNode = null;
    }

    private void Reserve(int size)
    {
        if (edges.Length < size)
        {
            edges = new Edge[size];
            subjectOfEdge = new int[size];
        }

        count = size;
    }

    private void NumberSubjects(Graph graph)
    {
        Term? last = null;
        var number = -1;
        var edge = 0;
        foreach (var triple in graph)
        {
            // Documents keep the statements about a node together.
            if (!ReferenceEquals(triple.Subject, last))
            {
                last = triple.Subject;
                number = NumberOf(last);
            }

            subjectOfEdge[edge++] = number;
        }
    }

    private int NumberOf(Term subject)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(nodes, subject, out var isKnown);
        if (!isKnown)
        {
            number = subjects.Count;
            subjects.Add(subject);
        }

        return number;
    }

    /// <summary>Where the edges of each subject begin, and a copy that filling moves on.</summary>
    private int[] Starts()
    {
        starts = new int[subjects.Count + 1];
        for (var edge = 0; edge < count; edge++)
        {
            starts[subjectOfEdge[edge] + 1]++;
        }

        for (var number = 0; number < subjects.Count; number++)
        {
            starts[number + 1] += starts[number];
        }

        return [.. starts];
    }

    /// <summary>From here on <see cref="subjectOfEdge"/> follows the order of <see cref="edges"/>.</summary>
    private void FillSubjects()
    {
        for (var number = 0; number < subjects.Count; number++)
        {
            subjectOfEdge.AsSpan(starts[number], starts[number + 1] - starts[number]).Fill(number);
        }
    }

    private Dictionary<Term, List<int>> IndexObjects()
    {
        var index = new Dictionary<Term, List<int>>();
        for (var edge = 0; edge < count; edge++)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, edges[edge].Object, out _);
            (list ??= []).Add(edge);
        }

        return index;
    }
}
