using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>The values are the same as those of another property (SHACL, 4.5.1).</summary>
internal sealed class EqualsConstraint(Iri property, int propertyId) : Constraint(Sh.EqualsConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape) =>
        shape.Iris(Sh.EqualsTo).Select(property => new EqualsConstraint(property, shape.IdOf(property)));

    public override bool Holds(in Evaluated evaluated)
    {
        var others = evaluated.Run.Objects(evaluated.Focus, propertyId);
        var holds = HaveAll(evaluated, evaluated.Values, others) & HaveAll(evaluated, others, evaluated.Values);
        evaluated.Run.Return(others);
        return holds;
    }

    public override Explanation Explain(Wording words, Violation violation) => new(
        $"{words.Of(violation.Value!)} is not on both sides; the values have to be the same as those of {words.Of(property)}.", // reported with a value only
        $"{words.Of(violation.Value!)} が一方にしかありません。{words.Of(property)} の値と同じでなければなりません。");

    private bool HaveAll(in Evaluated evaluated, ValueNodes values, ValueNodes others)
    {
        var holds = true;
        foreach (var value in values.Span)
        {
            evaluated.Run.Budget.Spend();
            if (!others.Contains(value))
            {
                holds = evaluated.Fails(this, new Violation(value));
            }
        }

        return holds;
    }
}
