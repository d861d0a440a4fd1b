using System.Diagnostics.CodeAnalysis;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>The name of an access request: random, opaque, never given twice.</summary>
/// <remarks>Made as <see cref="RecordId"/> is. Compared by text. The default value names nothing and is never found.</remarks>
public readonly record struct RequestId
{
    private RequestId(string value) => Value = value;

    /// <summary>The text.</summary>
    public string Value => field ?? string.Empty;

    /// <summary>A new random id.</summary>
    public static RequestId New() => new(OpaqueText.Next());

    /// <summary>Reads an id exactly as it was given out.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RequestId id)
    {
        var isOne = text is not null && OpaqueText.IsWellFormed(text);
        id = isOne ? new RequestId(text!) : default; // isOne says that the text is there
        return isOne;
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static RequestId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a request id.");

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
