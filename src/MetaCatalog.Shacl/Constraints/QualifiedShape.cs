using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>A shape that a number of values conform to, and the shapes that those may not conform to as well (SHACL, 4.7.3).</summary>
internal sealed class QualifiedShape(Shape shape, Shape[] siblings)
{
    public Shape Shape { get; } = shape;

    public IEnumerable<Shape> References => siblings.Prepend(Shape);

    public static QualifiedShape? Read(ShapeReader shape)
    {
        // On a node shape the parameters say nothing: no component is declared there (SHACL, 4.7.3).
        if (shape.IsPropertyShape && shape.OneShape(Sh.QualifiedValueShape) is { } other)
        {
            return new QualifiedShape(other, shape.Flag(Sh.QualifiedValueShapesDisjoint) ? [.. shape.SiblingShapes(other)] : []);
        }

        return null;
    }

    /// <summary>How many values conform.</summary>
    public int CountIn(in Evaluated evaluated)
    {
        var count = 0;
        for (var i = 0; i < evaluated.Values.Count; i++)
        {
            if (IsCounted(evaluated.Run, evaluated.Values[i]))
            {
                count++;
            }
        }

        return count;
    }

    private bool IsCounted(Validation run, Term value)
    {
        if (!run.Conforms(Shape, value))
        {
            return false;
        }

        foreach (var sibling in siblings)
        {
            if (run.Conforms(sibling, value))
            {
                return false;
            }
        }

        return true;
    }
}
