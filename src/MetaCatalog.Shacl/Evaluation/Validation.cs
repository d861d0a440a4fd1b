using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;

namespace MetaCatalog.Shacl.Evaluation;

/// <summary>One validation under way: the data, what was used, what is already known. Used by one thread.</summary>
internal sealed class Validation
{
    private readonly Stack<ValueNodes> spare;
    private readonly Dictionary<(int Shape, Term Node), bool> known;

    public Validation(Workspace workspace, Wording words, ShaclOptions options, CancellationToken cancellationToken)
    {
        Data = workspace.Data;
        Words = words;
        spare = workspace.Spare;
        known = workspace.Known;
        WantsDetails = options.Details;
        Budget = new Budget(options, cancellationToken);
        Classes = new Classes(Data, options.Classes);
    }

    public DataIndex Data { get; }

    public Wording Words { get; }

    public Budget Budget { get; }

    public Classes Classes { get; }

    public bool WantsDetails { get; }

    /// <summary>Whether a node conforms to a shape (SHACL, 3.4.2).</summary>
    public bool Conforms(Shape shape, Term node)
    {
        Budget.Spend();
        if (!shape.IsRemembered)
        {
            return shape.Validate(this, node, null);
        }

        if (!known.TryGetValue((shape.Id, node), out var conforms))
        {
            known[(shape.Id, node)] = conforms = shape.Validate(this, node, null);
        }

        return conforms;
    }

    /// <summary>What a node does not meet in some shapes.</summary>
    public List<ValidationResult> Details(IEnumerable<Shape> shapes, Term node)
    {
        var results = new List<ValidationResult>();
        foreach (var shape in shapes)
        {
            shape.Validate(this, node, results);
        }

        return results;
    }

    /// <summary>The objects of a node's edges with a predicate, in a rented set.</summary>
    public ValueNodes Objects(Term node, int predicateId)
    {
        var objects = Rent();
        foreach (ref readonly var edge in Data.From(node))
        {
            if (edge.PredicateId == predicateId)
            {
                Budget.Spend();
                objects.AddDistinct(edge.Object);
            }
        }

        return objects;
    }

    /// <summary>An empty set to fill; give it back.</summary>
    public ValueNodes Rent() => spare.TryPop(out var nodes) ? nodes : new ValueNodes();

    /// <summary>Takes a set back.</summary>
    public void Return(ValueNodes nodes)
    {
        nodes.Clear();
        spare.Push(nodes);
    }

    /// <summary>Adds what a rented set holds to another, and takes it back.</summary>
    public void Deliver(ValueNodes from, ValueNodes into)
    {
        foreach (var node in from.Span)
        {
            into.Add(node);
        }

        Return(from);
    }
}
