using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>How much a <see cref="Finding"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be mended; nothing is refused for it.</summary>
    Warning,

    /// <summary>Stops publishing, never a draft.</summary>
    Error,
}

/// <summary>Where in what was sent a <see cref="Finding"/> lies; each part may be missing.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901).</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="FocusNode">The node of the graph.</param>
/// <param name="Path">The property path from it, written as in SPARQL.</param>
/// <param name="Value">The value that is wrong.</param>
public sealed record Location(
    string? Pointer = null, int? Line = null, int? Column = null, Term? FocusNode = null, string? Path = null, Term? Value = null);

/// <summary>A text in both languages of the catalog.</summary>
/// <param name="En">English.</param>
/// <param name="Ja">Japanese.</param>
public sealed record Bilingual(string En, string Ja)
{
    /// <summary>The text in the language, English when it is not <c>ja</c>.</summary>
    public string In(string language) => language.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Ja : En;
}

/// <summary>One thing found by syntax, JSON Schema, SHACL or an access rule: the one report model of the catalog.</summary>
/// <param name="Code">Stable code: a keyword (<c>schema:required</c>), a constraint (<c>sh:minCount</c>), a rule (<c>P-03</c>).</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong: the thing, the value, what is allowed.</param>
/// <param name="Location">Where.</param>
public sealed record Finding(string Code, Severity Severity, Bilingual Message, Location Location)
{
    /// <summary>The IRI of the shape, schema location or rule that was not met.</summary>
    public string? Rule { get; init; }

    /// <summary>How to mend it, where that is known.</summary>
    public Bilingual? Repair { get; init; }

    /// <summary>Whether it stops publication through every door (the fail-closed rules), not only a change of level.</summary>
    public bool BlocksPublication { get; init; }

    /// <summary>The one member that the object at the pointer lacks; null when the finding is about something else.</summary>
    internal string? MissingMember { get; init; }
}

/// <summary>All findings on one document, most severe first.</summary>
public sealed class ValidationReport(IEnumerable<Finding> findings)
{
    /// <summary>The report without findings.</summary>
    public static readonly ValidationReport Clean = new([]);

    /// <summary>The findings, most severe first, otherwise in the order of finding.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [.. findings.OrderByDescending(static finding => finding.Severity)];

    /// <summary>Whether nothing stops publishing.</summary>
    public bool Conforms => !Findings.Any(static finding => finding.Severity == Severity.Error);
}
