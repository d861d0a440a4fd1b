using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>No value is also one of another property (SHACL, 4.5.2).</summary>
internal sealed class DisjointConstraint(Iri property, int propertyId) : Constraint(Sh.DisjointConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape) =>
        shape.Iris(Sh.Disjoint).Select(property => new DisjointConstraint(property, shape.IdOf(property)));

    public override bool Holds(in Evaluated evaluated)
    {
        var holds = true;
        var others = evaluated.Run.Objects(evaluated.Focus, propertyId);
        foreach (var value in evaluated.Values.Span)
        {
            evaluated.Run.Budget.Spend();
            if (others.Contains(value))
            {
                holds = evaluated.Fails(this, new Violation(value));
            }
        }

        evaluated.Run.Return(others);
        return holds;
    }

    public override Explanation Explain(Wording words, Violation violation) => new(
        $"{words.Of(violation.Value!)} is also a value of {words.Of(property)}; the two may not share values.", // reported with a value only
        $"{words.Of(violation.Value!)} は {words.Of(property)} の値でもあります。両者の値は重なってはなりません。");
}
