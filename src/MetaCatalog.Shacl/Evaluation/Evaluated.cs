using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Constraints;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;

namespace MetaCatalog.Shacl.Evaluation;

/// <summary>What a constraint checks: a focus node of a shape with its value nodes.</summary>
internal readonly ref struct Evaluated(Validation run, Shape shape, Term focus, ValueNodes values, List<ValidationResult>? results)
{
    public Validation Run { get; } = run;

    public Shape Shape { get; } = shape;

    public Term Focus { get; } = focus;

    public ValueNodes Values { get; } = values;

    /// <summary>The results of the report; null when only conformance is asked.</summary>
    public List<ValidationResult>? Results { get; } = results;

    /// <summary>Whether only conformance is asked, so that the first fault decides.</summary>
    public bool StopsAtFirst => Results is null;

    /// <summary>Reports a violation, when a report is wanted.</summary>
    /// <returns>False: the constraint does not hold.</returns>
    public bool Fails(Constraint constraint, Violation violation)
    {
        if (Results is not null)
        {
            Run.Budget.SpendResult();
            Results.Add(Result(constraint, violation));
        }

        return false;
    }

    private ValidationResult Result(Constraint constraint, Violation violation) => new()
    {
        FocusNode = Focus,
        ResultPath = violation.Path ?? Shape.Path,
        Value = violation.Value,
        Severity = Shape.Severity,
        SourceConstraintComponent = constraint.Component,
        SourceShape = Shape.Node,
        Messages = Shape.Messages.Count > 0 ? Shape.Messages : Generated(constraint, violation),
        Details = Run.WantsDetails && violation.Value is not null ? constraint.Details(Run, violation.Value) : [],
    };

    private Literal[] Generated(Constraint constraint, Violation violation)
    {
        var explanation = constraint.Explain(Run.Words, violation);
        if (Shape.Subject is not { } subject)
        {
            // The explanation names the value already when that is the focus node itself.
            var focus = Focus.Equals(violation.Value) ? "" : Run.Words.Of(Focus) + ": ";
            subject = new Explanation(focus, focus);
        }

        return [new Literal(subject.En + explanation.En, "en"), new Literal(subject.Ja + explanation.Ja, "ja")];
    }
}
