using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value conforms to a node shape (SHACL, 4.7.1).</summary>
internal sealed class NodeConstraint(Shape shape) : ValueConstraint(Sh.NodeConstraintComponent)
{
    public override IEnumerable<Shape> References => [shape];

    public static IEnumerable<Constraint> Read(ShapeReader shape) => shape.Shapes(Sh.Node).Select(other => new NodeConstraint(other));

    public override IReadOnlyList<ValidationResult> Details(Validation run, Term value) => run.Details([shape], value);

    protected override bool Allows(Validation run, Term value) => run.Conforms(shape, value);

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} does not conform to {words.Of(shape)}.",
        $"{words.Of(value)} は {words.Of(shape)} に適合していません。");
}
