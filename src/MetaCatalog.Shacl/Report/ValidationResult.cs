using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl;

/// <summary>One constraint that one node does not meet (SHACL, 3.6.2). Immutable.</summary>
public sealed record ValidationResult
{
    /// <summary>The node that was checked.</summary>
    public required Term FocusNode { get; init; }

    /// <summary>The path from the focus node to the value; null when the node itself is at fault.</summary>
    public PropertyPath? ResultPath { get; init; }

    /// <summary>The value at fault; null when one is missing, or the values together are at fault.</summary>
    public Term? Value { get; init; }

    /// <summary><c>sh:Violation</c>, <c>sh:Warning</c>, <c>sh:Info</c> or any IRI that the shape gives.</summary>
    public required Iri Severity { get; init; }

    /// <summary>The kind of constraint, such as <c>sh:MinCountConstraintComponent</c>.</summary>
    public required Iri SourceConstraintComponent { get; init; }

    /// <summary>The shape that the node does not meet.</summary>
    public required Term SourceShape { get; init; }

    /// <summary>
    /// The shape's own messages (<c>sh:message</c>) in every language it gives; when it gives none, one English (<c>en</c>) and
    /// one Japanese (<c>ja</c>) sentence that name the thing, the value and what is allowed.
    /// </summary>
    public required IReadOnlyList<Literal> Messages { get; init; }

    /// <summary>What failed inside, where the constraint refers to other shapes (<c>sh:detail</c>).</summary>
    public IReadOnlyList<ValidationResult> Details { get; init; } = [];

    /// <summary>The message in a language, else in English, else the first.</summary>
    public string MessageIn(string language) => (Find(language) ?? Find("en") ?? Messages[0]).LexicalForm;

    /// <summary>The result as one line.</summary>
    public override string ToString() => $"{FocusNode}: {MessageIn("en")}";

    private Literal? Find(string language) =>
        Messages.FirstOrDefault(message => string.Equals(message.Language, language, StringComparison.OrdinalIgnoreCase));
}
