using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Constraints;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Loading;

/// <summary>Finds the shapes of a graph (SHACL, 2.1) and compiles them, collecting every fault.</summary>
internal sealed class ShapesLoader(Graph graph, ShapesOptions options)
{
    private static readonly Iri OwlClass = new("http://www.w3.org/2002/07/owl#Class");
    private readonly Dictionary<Term, Shape> byNode = [];
    private readonly List<Shape> shapes = [];
    private readonly Queue<Shape> unread = [];
    private readonly ClassHierarchy classes = new(graph);

    public Graph Graph { get; } = graph;

    public ShapesOptions Options { get; } = options;

    public Faults Faults { get; } = new(options);

    public KnownPredicates Predicates { get; } = new();

    public Wording Words { get; } = new(graph.Prefixes);

    /// <summary>The shapes by their nodes, once loaded.</summary>
    public IReadOnlyDictionary<Term, Shape> ByNode => byNode;

    /// <summary>Loads the graph.</summary>
    /// <returns>The shapes in the order of the graph.</returns>
    /// <exception cref="ShapesException">The graph has faults.</exception>
    public IReadOnlyList<Shape> Load()
    {
        var unsupported = new UnsupportedParts(this);
        unsupported.ReportGraph();
        foreach (var triple in Graph)
        {
            if (MakesShape(triple))
            {
                ShapeOf(triple.Subject);
            }
        }

        while (unread.TryDequeue(out var shape))
        {
            unsupported.ReportShape(shape.Node);
            new ShapeReader(this, shape).Read();
        }

        ShapeReferences.Check(shapes, this);
        Faults.ThrowIfAny();
        return shapes;
    }

    /// <summary>The shape of a node, to be read when it was not yet.</summary>
    public Shape ShapeOf(Term node)
    {
        if (!byNode.TryGetValue(node, out var shape))
        {
            byNode[node] = shape = new Shape(shapes.Count, node);
            shapes.Add(shape);
            unread.Enqueue(shape);
        }

        return shape;
    }

    /// <summary>Whether a node is a SHACL instance of a class in the shapes graph.</summary>
    public bool IsInstance(Term node, Iri @class)
    {
        foreach (var type in classes.TypesOf(node))
        {
            if (IsSubclass(type, @class))
            {
                return true;
            }
        }

        return false;
    }

    private bool MakesShape(Triple triple) =>
        triple.Subject is not Literal
        && (ConstraintComponents.Parameters.Contains(triple.Predicate)
            || IsTarget(triple.Predicate)
            || (triple.Predicate.Equals(RdfTerms.Type) && (IsSubclass(triple.Object, Sh.NodeShape) || IsSubclass(triple.Object, Sh.PropertyShape))));

    private static bool IsTarget(Iri predicate) =>
        predicate.Equals(Sh.TargetClass) || predicate.Equals(Sh.TargetNode) || predicate.Equals(Sh.TargetSubjectsOf) || predicate.Equals(Sh.TargetObjectsOf);

    private bool IsSubclass(Term @class, Iri ancestor)
    {
        var reached = new HashSet<Term> { @class };
        var open = new Stack<Term>([@class]);
        while (open.TryPop(out var next))
        {
            // OWL 2 states that owl:Class is a subclass of rdfs:Class; shapes graphs seldom repeat it.
            if (next.Equals(ancestor) || (next.Equals(OwlClass) && ancestor.Equals(Rdfs.Class)))
            {
                return true;
            }

            foreach (var superclass in classes.SuperclassesOf(next).Where(reached.Add))
            {
                open.Push(superclass);
            }
        }

        return false;
    }
}
