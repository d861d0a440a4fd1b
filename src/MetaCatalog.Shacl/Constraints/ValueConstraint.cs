using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Report;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>A constraint that each value node meets or not by itself.</summary>
internal abstract class ValueConstraint(Iri component) : Constraint(component)
{
    public sealed override bool Holds(in Evaluated evaluated)
    {
        var holds = true;
        for (var i = 0; i < evaluated.Values.Count; i++)
        {
            var value = evaluated.Values[i];
            evaluated.Run.Budget.Spend();
            if (Allows(evaluated.Run, value))
            {
                continue;
            }

            holds = evaluated.Fails(this, new Violation(value));
            if (evaluated.StopsAtFirst)
            {
                return false;
            }
        }

        return holds;
    }

    public sealed override Explanation Explain(Wording words, Violation violation) =>
        Explain(words, violation.Value ?? throw new InvalidOperationException("A violation of a value constraint has a value."));

    protected abstract bool Allows(Validation run, Term value);

    protected abstract Explanation Explain(Wording words, Term value);
}
