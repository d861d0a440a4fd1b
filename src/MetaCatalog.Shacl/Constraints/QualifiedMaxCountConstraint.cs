using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>At most so many values conform to a shape (SHACL, 4.7.3).</summary>
internal sealed class QualifiedMaxCountConstraint(QualifiedShape qualified, long count) : Constraint(Sh.QualifiedMaxCountConstraintComponent)
{
    public override IEnumerable<Shape> References => qualified.References;

    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (QualifiedShape.Read(shape) is { } qualified && shape.OneInteger(Sh.QualifiedMaxCount) is { } count)
        {
            yield return new QualifiedMaxCountConstraint(qualified, count);
        }
    }

    public override bool Holds(in Evaluated evaluated)
    {
        var found = qualified.CountIn(evaluated);
        return found <= count || evaluated.Fails(this, new Violation(null, Found: found));
    }

    public override Explanation Explain(Wording words, Violation violation) => new(
        $"{violation.Found} of the values {(violation.Found == 1 ? "conforms" : "conform")} to {words.Of(qualified.Shape)}; at most {count} {(count == 1 ? "is" : "are")} allowed.",
        $"{words.Of(qualified.Shape)} に適合する値が {violation.Found} 個です。{count} 個以下でなければなりません。");
}
