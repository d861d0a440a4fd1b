using MetaCatalog.Rdf.Datatypes;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is greater than a bound, in the value space of its datatype (SHACL, 4.3.1).</summary>
internal sealed class MinExclusiveConstraint(Literal bound) : ValueConstraint(Sh.MinExclusiveConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.OneLiteral(Sh.MinExclusive) is { } bound)
        {
            yield return new MinExclusiveConstraint(bound);
        }
    }

    protected override bool Allows(Validation run, Term value) => value is Literal literal && XsdDatatypes.Compare(literal, bound) > 0;

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} is not greater than {words.Of(bound)}.",
        $"{words.Of(value)} は {words.Of(bound)} より大きい値ではありません。");
}
