using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>There are at most so many values (SHACL, 4.2.2).</summary>
internal sealed class MaxCountConstraint(long count) : Constraint(Sh.MaxCountConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        if (shape.IsPropertyOnly(Sh.MaxCount) && shape.OneInteger(Sh.MaxCount) is { } count)
        {
            yield return new MaxCountConstraint(count);
        }
    }

    public override bool Holds(in Evaluated evaluated)
    {
        var found = evaluated.Values.Count;
        return found <= count || evaluated.Fails(this, new Violation(null, Found: found));
    }

    public override Explanation Explain(Wording words, Violation violation) => new(
        $"there {(violation.Found == 1 ? "is 1 value" : $"are {violation.Found} values")}; at most {count} {(count == 1 ? "is" : "are")} allowed.",
        $"値が {violation.Found} 個です。{count} 個以下でなければなりません。");
}
