using MetaCatalog.Rdf.Datatypes;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>Each value is less than each value of another property (SHACL, 4.5.3).</summary>
internal sealed class LessThanConstraint(Iri property, int propertyId) : Constraint(Sh.LessThanConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape) => shape.IsPropertyOnly(Sh.LessThan)
        ? shape.Iris(Sh.LessThan).Select(property => new LessThanConstraint(property, shape.IdOf(property)))
        : [];

    public override bool Holds(in Evaluated evaluated)
    {
        var holds = true;
        var others = evaluated.Run.Objects(evaluated.Focus, propertyId);
        foreach (var value in evaluated.Values.Span)
        {
            foreach (var other in others.Span)
            {
                evaluated.Run.Budget.Spend();
                if (!IsOrdered(value, other))
                {
                    holds = evaluated.Fails(this, new Violation(value, other));
                }
            }
        }

        evaluated.Run.Return(others);
        return holds;
    }

    public override Explanation Explain(Wording words, Violation violation) => new(
        $"{words.Of(violation.Value!)} is not less than {words.Of(violation.Other!)}, the value of {words.Of(property)}.", // reported with both
        $"{words.Of(violation.Value!)} は {words.Of(property)} の値 {words.Of(violation.Other!)} より小さくなければなりません。");

    private static bool IsOrdered(Term value, Term other) =>
        value is Literal left && other is Literal right && XsdDatatypes.Compare(left, right) < 0;
}
