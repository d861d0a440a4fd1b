using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Constraints;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Targets;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Shapes;

/// <summary>A compiled shape (SHACL, 2.1). Shapes refer to each other, so the loader fills them after making them.</summary>
internal sealed class Shape(int id, Term node)
{
    /// <summary>The place in the list of shapes.</summary>
    public int Id { get; } = id;

    /// <summary>The shape's node in the shapes graph.</summary>
    public Term Node { get; } = node;

    /// <summary>The path of a property shape; null for a node shape.</summary>
    public PropertyPath? Path { get; internal set; }

    public Iri Severity { get; internal set; } = Sh.Violation;

    public bool IsDeactivated { get; internal set; }

    /// <summary>The values of <c>sh:message</c>.</summary>
    public IReadOnlyList<Literal> Messages { get; internal set; } = [];

    /// <summary>What a message calls the shape.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>How a message about the values of a property shape begins; null for a node shape.</summary>
    public Explanation? Subject { get; internal set; }

    public IReadOnlyList<Target> Targets { get; internal set; } = [];

    public Constraint[] Constraints { get; internal set; } = [];

    /// <summary>Whether conformance is worth remembering: several shapes ask for it, or it costs much.</summary>
    public bool IsRemembered { get; internal set; }

    /// <summary>Checks a focus node (SHACL, 3.4.1).</summary>
    /// <param name="run">The validation.</param>
    /// <param name="focus">The focus node.</param>
    /// <param name="results">Where to report; null asks only whether the node conforms, and ends at the first fault.</param>
    /// <returns>Whether the node conforms.</returns>
    public bool Validate(Validation run, Term focus, List<ValidationResult>? results)
    {
        if (IsDeactivated)
        {
            return true;
        }

        var values = run.Rent();
        if (Path is null)
        {
            values.AddDistinct(focus);
        }
        else
        {
            Path.Follow(run, focus, values);
        }

        var conforms = Holds(new Evaluated(run, this, focus, values, results));
        run.Return(values);
        return conforms;
    }

    private bool Holds(in Evaluated evaluated)
    {
        var conforms = true;
        foreach (var constraint in Constraints)
        {
            if (constraint.Holds(evaluated))
            {
                continue;
            }

            conforms = false;
            if (evaluated.StopsAtFirst)
            {
                return false;
            }
        }

        return conforms;
    }
}
