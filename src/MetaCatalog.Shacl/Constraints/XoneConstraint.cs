using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value conforms to exactly one shape of a list (SHACL, 4.6.4).</summary>
internal sealed class XoneConstraint(Shape[] shapes) : ValueConstraint(Sh.XoneConstraintComponent)
{
    public override IEnumerable<Shape> References => shapes;

    public static IEnumerable<Constraint> Read(ShapeReader shape) => shape.ShapeLists(Sh.Xone).Select(list => new XoneConstraint(list));

    protected override bool Allows(Validation run, Term value)
    {
        var conforming = 0;
        foreach (var shape in shapes)
        {
            if (run.Conforms(shape, value) && ++conforming > 1)
            {
                return false;
            }
        }

        return conforming == 1;
    }

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} does not conform to exactly one of: {words.Of(shapes)}.",
        $"{words.Of(value)} は次のうちちょうど一つに適合していません: {words.Of(shapes)}。");
}
