using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Evaluation;

/// <summary>SHACL types and subclasses in the data and in what is known beside it (SHACL, 1.1: SHACL instance).</summary>
internal sealed class Classes(DataIndex data, ClassHierarchy? known)
{
    private readonly Dictionary<Term, HashSet<Term>> closures = [];

    /// <summary>Whether any class is known to be a subclass of another.</summary>
    public bool HasSubclasses { get; } = data.HasSubclasses || known is not null;

    /// <summary>Whether a node is an instance of a class or of a subclass of it.</summary>
    public bool IsInstance(Term node, Term @class)
    {
        foreach (ref readonly var edge in data.From(node))
        {
            if (edge.PredicateId == KnownPredicates.Type && IsSubclass(edge.Object, @class))
            {
                return true;
            }
        }

        return known is not null && IsKnownInstance(known.TypesOf(node), @class);
    }

    /// <summary>Whether a class is the other or a subclass of it.</summary>
    public bool IsSubclass(Term @class, Term ancestor) => @class.Equals(ancestor) || (HasSubclasses && AncestorsOf(@class).Contains(ancestor));

    /// <summary>The class itself and all its superclasses.</summary>
    public HashSet<Term> AncestorsOf(Term @class)
    {
        if (!closures.TryGetValue(@class, out var ancestors))
        {
            closures[@class] = ancestors = Close(@class);
        }

        return ancestors;
    }

    private bool IsKnownInstance(IReadOnlyList<Term> types, Term @class)
    {
        for (var i = 0; i < types.Count; i++)
        {
            if (IsSubclass(types[i], @class))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<Term> Close(Term @class)
    {
        var reached = new HashSet<Term> { @class };
        var open = new Stack<Term>([@class]);
        while (open.TryPop(out var next))
        {
            foreach (ref readonly var edge in data.From(next))
            {
                if (edge.PredicateId == KnownPredicates.SubClassOf && reached.Add(edge.Object))
                {
                    open.Push(edge.Object);
                }
            }

            foreach (var superclass in known?.SuperclassesOf(next) ?? [])
            {
                if (reached.Add(superclass))
                {
                    open.Push(superclass);
                }
            }
        }

        return reached;
    }
}
