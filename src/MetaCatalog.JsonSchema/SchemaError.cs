namespace MetaCatalog.JsonSchema;

/// <summary>One thing that is wrong with a document.</summary>
/// <param name="InstancePointer">JSON pointer (RFC 6901) to the value; empty for the whole document.</param>
/// <param name="KeywordLocation">JSON pointer through the schema as it was followed, references included.</param>
/// <param name="AbsoluteKeywordLocation">The IRI of the keyword where it is written.</param>
/// <param name="Keyword">The keyword; <c>syntax</c> when the document is not JSON, <c>limit</c> when checking it went beyond a limit.</param>
/// <param name="Message">An English sentence: the thing, the value, what is allowed.</param>
/// <param name="MessageJa">The same in Japanese.</param>
/// <param name="Line">The line of the value, from 1.</param>
/// <param name="Column">The column of the value in code points, from 1.</param>
public sealed record SchemaError(
    string InstancePointer,
    string KeywordLocation,
    string AbsoluteKeywordLocation,
    string Keyword,
    string Message,
    string MessageJa,
    int Line,
    int Column)
{
    /// <summary>The members that are missing, for <c>required</c>; else empty.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The beginning of the value as it is written, at most 60 bytes; empty when the document is not JSON.</summary>
    public string Excerpt { get; init; } = "";
}
