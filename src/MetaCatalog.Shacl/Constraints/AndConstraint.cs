using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value conforms to all shapes of a list (SHACL, 4.6.2).</summary>
internal sealed class AndConstraint(Shape[] shapes) : ValueConstraint(Sh.AndConstraintComponent)
{
    public override IEnumerable<Shape> References => shapes;

    public static IEnumerable<Constraint> Read(ShapeReader shape) => shape.ShapeLists(Sh.And).Select(list => new AndConstraint(list));

    public override IReadOnlyList<ValidationResult> Details(Validation run, Term value) => run.Details(shapes, value);

    protected override bool Allows(Validation run, Term value)
    {
        foreach (var shape in shapes)
        {
            if (!run.Conforms(shape, value))
            {
                return false;
            }
        }

        return true;
    }

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} does not conform to all of: {words.Of(shapes)}.",
        $"{words.Of(value)} は次のすべてに適合していません: {words.Of(shapes)}。");
}
