using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is a member of a list (SHACL, 4.8.3).</summary>
internal sealed class InConstraint(HashSet<Term> allowed) : ValueConstraint(Sh.InConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.OneList(Sh.In) is { } members)
        {
            yield return new InConstraint([.. members]);
        }
    }

    protected override bool Allows(Validation run, Term value) => allowed.Contains(value);

    protected override Explanation Explain(Wording words, Term value) => new(
        $"{words.Of(value)} is not one of the allowed values: {words.Of(allowed)}.",
        $"{words.Of(value)} は認められる値ではありません。認められる値: {words.Of(allowed)}。");
}
