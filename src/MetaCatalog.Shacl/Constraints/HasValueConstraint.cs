using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>One of the values is a given one (SHACL, 4.8.2).</summary>
internal sealed class HasValueConstraint(Term value) : Constraint(Sh.HasValueConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape) => shape.Values(Sh.HasValue).Select(value => new HasValueConstraint(value));

    public override bool Holds(in Evaluated evaluated) =>
        evaluated.Values.Contains(value) || evaluated.Fails(this, new Violation(null));

    public override Explanation Explain(Wording words, Violation violation) =>
        new($"the value {words.Of(value)} is missing.", $"値 {words.Of(value)} がありません。");
}
