using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>There are at least so many values (SHACL, 4.2.1).</summary>
internal sealed class MinCountConstraint(long count) : Constraint(Sh.MinCountConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.IsPropertyOnly(Sh.MinCount) && shape.OneInteger(Sh.MinCount) is { } count)
        {
            yield return new MinCountConstraint(count);
        }
    }

    public override bool Holds(in Evaluated evaluated)
    {
        var found = evaluated.Values.Count;
        return found >= count || evaluated.Fails(this, new Violation(null, Found: found));
    }

    public override Explanation Explain(Wording words, Violation violation) => new(
        $"there {(violation.Found == 1 ? "is 1 value" : $"are {violation.Found} values")}; at least {count} {(count == 1 ? "is" : "are")} needed.",
        $"値が {violation.Found} 個です。{count} 個以上必要です。");
}
