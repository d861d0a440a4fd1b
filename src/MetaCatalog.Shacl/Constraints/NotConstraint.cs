using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>No value conforms to a shape (SHACL, 4.6.1).</summary>
internal sealed class NotConstraint(Shape shape) : ValueConstraint(Sh.NotConstraintComponent)
{
    public override IEnumerable<Shape> References => [shape];

    public static IEnumerable<Constraint> Read(ShapeReader shape) => shape.Shapes(Sh.Not).Select(other => new NotConstraint(other));

    protected override bool Allows(Validation run, Term value) => !run.Conforms(shape, value);

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} is excluded: it conforms to {words.Of(shape)}.",
        $"{words.Of(value)} は認められません({words.Of(shape)} に適合しています)。");
}
