using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is a focus node of a property shape, whose results are reported as they are (SHACL, 4.7.2).</summary>
internal sealed class PropertyConstraint(Shape shape) : Constraint(Sh.PropertyConstraintComponent)
{
    public override IEnumerable<Shape> References => [shape];

    public static IEnumerable<Constraint> Read(ShapeReader shape) => shape.PropertyShapes().Select(other => new PropertyConstraint(other));

    public override bool Holds(in Evaluated evaluated)
    {
        var holds = true;
        for (var i = 0; i < evaluated.Values.Count; i++)
        {
            evaluated.Run.Budget.Spend();
            if (shape.Validate(evaluated.Run, evaluated.Values[i], evaluated.Results))
            {
                continue;
            }

            holds = false;
            if (evaluated.StopsAtFirst)
            {
                return false;
            }
        }

        return holds;
    }

    public override Explanation Explain(Wording words, Violation violation) =>
        throw new InvalidOperationException("The property shape explains its own results.");
}
