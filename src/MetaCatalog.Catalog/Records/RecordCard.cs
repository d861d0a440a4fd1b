using System.Text.Json;

namespace MetaCatalog.Catalog.Records;

/// <summary>A text with the language tag it was given.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">A BCP 47 tag, or null.</param>
public readonly record struct TaggedText(string Text, string? Language);

/// <summary>What fits on a catalog card: enough of a record for lists, facets and sets without reading its graph.</summary>
/// <remarks>Made once a revision. Lists are in the order of the description; nothing is null, absent things are empty.</remarks>
public sealed record RecordCard
{
    /// <summary>Titles in every language given.</summary>
    public IReadOnlyList<TaggedText> Titles { get; init; } = [];

    /// <summary>Descriptions in every language given, each cut at 1,000 characters.</summary>
    public IReadOnlyList<TaggedText> Descriptions { get; init; } = [];

    /// <summary>Keywords in every language given.</summary>
    public IReadOnlyList<TaggedText> Keywords { get; init; } = [];

    /// <summary>Names of creators, one each.</summary>
    public IReadOnlyList<string> Creators { get; init; } = [];

    /// <summary>The publisher's names in every language given.</summary>
    public IReadOnlyList<TaggedText> Publisher { get; init; } = [];

    /// <summary>The publisher's IRI, such as a ROR, or empty.</summary>
    public string PublisherIri { get; init; } = "";

    /// <summary>Licence IRIs of the record and its distributions, distinct.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>Media types or format names of the distributions, distinct, such as <c>text/csv</c>.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>The code of its domain profile: <c>core</c>, <c>materials</c>, <c>genomic</c>, <c>seismic</c>.</summary>
    public string Domain { get; init; } = "core";

    /// <summary>Identifiers other than the topic IRI, such as a DOI.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>The year of issue, else of the last modification; null when none is stated.</summary>
    public int? Year { get; init; }

    /// <summary>
    /// What the conditions beside the access level allow: codes of purposes, with <c>:conditional</c> where something must be
    /// done first; see <see cref="Access.Use.UseEvaluator"/>.
    /// </summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>When the reasons for its closure are to be looked at again; null when none is stated.</summary>
    public DateTimeOffset? Review { get; init; }

    /// <summary>The title to show to a reader of the language: its own, else without language, else English, else the first; empty when there is none.</summary>
    public string TitleIn(string language) => In(Titles, language);

    /// <summary>The description to show to a reader of the language, chosen as <see cref="TitleIn"/> chooses.</summary>
    public string DescriptionIn(string language) => In(Descriptions, language);

    /// <summary>The publisher's name to show to a reader of the language, chosen as <see cref="TitleIn"/> chooses.</summary>
    public string PublisherIn(string language) => In(Publisher, language);

    /// <summary>The card as JSON, UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, RecordCardJson.Stored.RecordCard);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are not a card.</exception>
    public static RecordCard FromJson(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, RecordCardJson.Stored.RecordCard) ?? throw new JsonException("A catalog card is an object.");

    private static string In(IReadOnlyList<TaggedText> texts, string language) =>
        First(texts, language) ?? First(texts, null) ?? First(texts, "en") ?? texts.Select(static text => text.Text).FirstOrDefault("");

    private static string? First(IReadOnlyList<TaggedText> texts, string? language)
    {
        foreach (var text in texts)
        {
            if (string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                return text.Text;
            }
        }

        return null;
    }
}
