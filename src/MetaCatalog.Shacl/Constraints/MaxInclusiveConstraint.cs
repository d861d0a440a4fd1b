using MetaCatalog.Rdf.Datatypes;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is at most a bound, in the value space of its datatype (SHACL, 4.3.4).</summary>
internal sealed class MaxInclusiveConstraint(Literal bound) : ValueConstraint(Sh.MaxInclusiveConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.OneLiteral(Sh.MaxInclusive) is { } bound)
        {
            yield return new MaxInclusiveConstraint(bound);
        }
    }

    protected override bool Allows(Validation run, Term value) => value is Literal literal && XsdDatatypes.Compare(literal, bound) <= 0;

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} is not at most {words.Of(bound)}.",
        $"{words.Of(value)} は {words.Of(bound)} 以下の値ではありません。");
}
