namespace MetaCatalog.Rdf;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Read, but probably not as meant.</summary>
    Warning,

    /// <summary>Not valid in the format.</summary>
    Error,
}

/// <summary>A place in a text.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters (Unicode code points).</param>
/// <param name="Offset">From 0, in bytes from the start of the document.</param>
public readonly record struct TextPosition(int Line, int Column, long Offset)
{
    internal TextPosition Inside(TextPosition start) =>
        new(start.Line + Line - 1, Line == 1 ? start.Column + Column - 1 : Column, start.Offset + Offset);

    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}

/// <summary>Something that a reader found in a document.</summary>
/// <param name="Code">A stable code, for JSON-LD the error code of its specification.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">One English sentence: the thing, the value, and what would be allowed.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; the start when only a point is known.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, TextPosition Start, TextPosition End)
{
    /// <summary>A JSON pointer (RFC 6901) to the value, for JSON-LD; else null.</summary>
    public string? Pointer { get; init; }

    /// <summary>The same finding, when it was made in a part of a document that begins at the place.</summary>
    internal Diagnostic Inside(TextPosition place, string pointer) =>
        this with { Start = Start.Inside(place), End = End.Inside(place), Pointer = pointer + Pointer };

    /// <summary>The finding as <c>line:column code: message</c>.</summary>
    public override string ToString() => $"{Start} {Code}: {Message}";
}
