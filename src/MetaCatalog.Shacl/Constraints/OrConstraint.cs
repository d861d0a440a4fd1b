using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value conforms to one shape of a list or more (SHACL, 4.6.3).</summary>
internal sealed class OrConstraint(Shape[] shapes) : ValueConstraint(Sh.OrConstraintComponent)
{
    public override IEnumerable<Shape> References => shapes;

    public static IEnumerable<Constraint> Read(ShapeReader shape) => shape.ShapeLists(Sh.Or).Select(list => new OrConstraint(list));

    public override IReadOnlyList<ValidationResult> Details(Validation run, Term value) => run.Details(shapes, value);

    protected override bool Allows(Validation run, Term value)
    {
        foreach (var shape in shapes)
        {
            if (run.Conforms(shape, value))
            {
                return true;
            }
        }

        return false;
    }

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} conforms to none of: {words.Of(shapes)}.",
        $"{words.Of(value)} は次のいずれにも適合していません: {words.Of(shapes)}。");
}
