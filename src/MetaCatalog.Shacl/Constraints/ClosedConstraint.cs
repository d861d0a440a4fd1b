using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Loading;
using MetaCatalog.Shacl.Paths;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>A value has no properties but those of the shape and the ignored ones (SHACL, 4.8.1).</summary>
internal sealed class ClosedConstraint(HashSet<Term> allowed) : Constraint(Sh.ClosedConstraintComponent)
{
    public static IEnumerable<Constraint> Read(ShapeReader shape)
    {
        var ignored = shape.OneList(Sh.IgnoredProperties)?.Select(member => shape.IriOf(Sh.IgnoredProperties, member)).OfType<Iri>() ?? [];
        HashSet<Term> allowed = [.. ignored, .. shape.PropertyPredicates()];
        if (shape.Flag(Sh.Closed))
        {
            yield return new ClosedConstraint(allowed);
        }
    }

    public override bool Holds(in Evaluated evaluated)
    {
        var holds = true;
        foreach (var value in evaluated.Values.Span)
        {
            foreach (ref readonly var edge in evaluated.Run.Data.From(value))
            {
                evaluated.Run.Budget.Spend();
                if (!allowed.Contains(edge.Predicate))
                {
                    holds = evaluated.Fails(this, new Violation(edge.Object, Path: new PredicatePath(edge.Predicate, edge.PredicateId)));
                }
            }
        }

        return holds;
    }

    public override Explanation Explain(Wording words, Violation violation)
    {
        var property = violation.Path?.ToText(words.Of);
        return new(
            $"the property {property} is not allowed here; allowed: {words.Of(allowed)}.",
            $"プロパティ {property} は認められていません。認められるプロパティ: {words.Of(allowed)}。");
    }
}
