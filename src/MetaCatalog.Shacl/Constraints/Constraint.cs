using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Evaluation;
using MetaCatalog.Shacl.Report;
using MetaCatalog.Shacl.Shapes;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>A compiled constraint of a shape. Immutable, shared by all validations.</summary>
internal abstract class Constraint(Iri component)
{
    /// <summary>The constraint component.</summary>
    public Iri Component { get; } = component;

    /// <summary>The shapes that it refers to.</summary>
    public virtual IEnumerable<Shape> References => [];

    /// <summary>Whether the constraint holds; when it does not, every violation is reported.</summary>
    public abstract bool Holds(in Evaluated evaluated);

    /// <summary>What is wrong and what is allowed; a message puts the name of the thing before it.</summary>
    public abstract Explanation Explain(Wording words, Violation violation);

    /// <summary>What fails inside for a value at fault.</summary>
    public virtual IReadOnlyList<ValidationResult> Details(Validation run, Term value) => [];
}
