using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Shapes;

namespace MetaCatalog.Shacl.Targets;

/// <summary>The targets of all shapes, by what the data say: one pass over the edges finds every focus node.</summary>
internal sealed class TargetTable
{
    private readonly Dictionary<Term, List<int>> byClass = [];
    private readonly Dictionary<int, List<int>> bySubjectsOf = [];
    private readonly Dictionary<int, List<int>> byObjectsOf = [];
    private readonly List<(int Shape, Term Node)> nodes = [];

    public TargetTable(IEnumerable<Shape> shapes)
    {
        Shapes = [.. shapes.Where(shape => shape.Targets.Count > 0 && !shape.IsDeactivated)];
        for (var i = 0; i < Shapes.Count; i++)
        {
            foreach (var target in Shapes[i].Targets)
            {
                Add(i, target);
            }
        }
    }

    /// <summary>The shapes that have targets, in the order of the shapes graph.</summary>
    public IReadOnlyList<Shape> Shapes { get; }

    /// <summary>The focus nodes of each of <see cref="Shapes"/>, rented from the validation.</summary>
    public ValueNodes[] FocusNodes(Validation run)
    {
        var found = new ValueNodes[Shapes.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = run.Rent();
        }

        foreach (var (shape, node) in nodes)
        {
            found[shape].Add(node);
        }

        for (var edge = 0; edge < run.Data.Count; edge++)
        {
            if (run.Data[edge].PredicateId >= 0)
            {
                Note(run, edge, found);
            }
        }

        return found;
    }

    private void Note(Validation run, int number, ValueNodes[] found)
    {
        ref readonly var edge = ref run.Data[number];
        if (edge.PredicateId == KnownPredicates.Type)
        {
            NoteInstance(run, run.Data.SubjectOf(number), edge.Object, found);
        }

        if (bySubjectsOf.Count > 0 && bySubjectsOf.TryGetValue(edge.PredicateId, out var ofSubjects))
        {
            Note(ofSubjects, run.Data.SubjectOf(number), found);
        }

        if (byObjectsOf.Count > 0 && byObjectsOf.TryGetValue(edge.PredicateId, out var ofObjects))
        {
            Note(ofObjects, edge.Object, found);
        }
    }

    private void NoteInstance(Validation run, Term node, Term type, ValueNodes[] found)
    {
        if (!run.Classes.HasSubclasses)
        {
            NoteClass(type, node, found);
            return;
        }

        foreach (var @class in run.Classes.AncestorsOf(type))
        {
            NoteClass(@class, node, found);
        }
    }

    private void NoteClass(Term @class, Term node, ValueNodes[] found)
    {
        if (byClass.TryGetValue(@class, out var shapes))
        {
            Note(shapes, node, found);
        }
    }

    private static void Note(List<int> shapes, Term node, ValueNodes[] found)
    {
        foreach (var shape in shapes)
        {
            found[shape].Add(node);
        }
    }

    private void Add(int shape, Target target)
    {
        switch (target)
        {
            case NodeTarget node:
                nodes.Add((shape, node.Node));
                break;
            case ClassTarget @class:
                Append(byClass, @class.Class, shape);
                break;
            case SubjectsOfTarget subjects:
                Append(bySubjectsOf, subjects.PredicateId, shape);
                break;
            case ObjectsOfTarget objects:
                Append(byObjectsOf, objects.PredicateId, shape);
                break;
        }
    }

    private static void Append<TKey>(Dictionary<TKey, List<int>> table, TKey key, int shape)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var list))
        {
            table[key] = list = [];
        }

        list.Add(shape);
    }
}
