using System.Diagnostics.CodeAnalysis;

namespace MetaCatalog.Catalog.Records;

/// <summary>The name of a record: random, opaque, safe in URLs, never given twice.</summary>
/// <remarks>
/// 16 characters of <c>0-9 a-z</c> without <c>i l o u</c> (80 bits). Compared by text. The default value names nothing and
/// is never found.
/// </remarks>
public readonly record struct RecordId : IComparable<RecordId>
{
    private RecordId(string value) => Value = value;

    /// <summary>The text.</summary>
    public string Value => field ?? string.Empty;

    /// <summary>A new random id.</summary>
    public static RecordId New() => new(OpaqueText.Next());

    /// <summary>Reads an id exactly as it was given out; anything else (upper case, other lengths) is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RecordId id)
    {
        var isOne = text is not null && OpaqueText.IsWellFormed(text);
        id = isOne ? new RecordId(text!) : default; // isOne says that the text is there
        return isOne;
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static RecordId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a record id: it has 16 characters of 0-9 and a-z without i, l, o, u.");

    /// <inheritdoc/>
    public int CompareTo(RecordId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text.</summary>
    public override string ToString() => Value;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <(RecordId left, RecordId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <=(RecordId left, RecordId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >(RecordId left, RecordId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >=(RecordId left, RecordId right) => left.CompareTo(right) >= 0;
}
