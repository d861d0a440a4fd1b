using MetaCatalog.Rdf.Datatypes;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is less than a bound, in the value space of its datatype (SHACL, 4.3.3).</summary>
internal sealed class MaxExclusiveConstraint(Literal bound) : ValueConstraint(Sh.MaxExclusiveConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.OneLiteral(Sh.MaxExclusive) is { } bound)
        {
            yield return new MaxExclusiveConstraint(bound);
        }
    }

    protected override bool Allows(Validation run, Term value) => value is Literal literal && XsdDatatypes.Compare(literal, bound) < 0;

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} is not less than {words.Of(bound)}.",
        $"{words.Of(value)} は {words.Of(bound)} より小さい値ではありません。");
}
