using System.Diagnostics.CodeAnalysis;

namespace MetaCatalog.Catalog.Records;

/// <summary>The name of one revision of one record: random and opaque; also the record's entity tag while it is current.</summary>
/// <remarks>Random, so that it tells nothing about how many changes there were. Same form as <see cref="RecordId"/>.</remarks>
public readonly record struct RevisionId
{
    private RevisionId(string value) => Value = value;

    /// <summary>The text; the ETag without its quotes.</summary>
    public string Value => field ?? string.Empty;

    /// <summary>A new random id.</summary>
    public static RevisionId New() => new(OpaqueText.Next());

    /// <summary>Reads an id exactly as it was given out.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RevisionId id)
    {
        var isOne = text is not null && OpaqueText.IsWellFormed(text);
        id = isOne ? new RevisionId(text!) : default; // isOne says that the text is there
        return isOne;
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static RevisionId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a revision id: it has 16 characters of 0-9 and a-z without i, l, o, u.");

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
