using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>How texts in several languages stand in JSON-LD.</summary>
/// <param name="pageLanguage">The language of the page that the document stands in, or null for a document of its own.</param>
internal sealed class TextForm(string? pageLanguage)
{
    /// <summary>Each text with its language.</summary>
    public static TextForm Tagged { get; } = new(null);

    /// <summary>Plain texts for search engines, which do not read tagged ones: the order says what the tag would.</summary>
    public static TextForm ForPage(string language) => new(language);

    /// <summary>Whether languages are written.</summary>
    public bool IsTagged => pageLanguage is null;

    /// <summary>The texts as values.</summary>
    public IEnumerable<JsonNode> Values(IEnumerable<Literal> texts) =>
        IsTagged ? texts.Distinct().Select(static text => Tag(text)) : texts.Select(static text => text.LexicalForm).Distinct().Select(static text => (JsonNode)text);

    /// <summary>The texts, those that readers of the page are served best with first.</summary>
    public IReadOnlyList<JsonNode> InOrder(IEnumerable<Literal> texts)
    {
        var all = new MultilingualText([.. texts]);
        return pageLanguage is not null && all.LiteralIn(pageLanguage) is { } best
            ? [.. Values(all.Values.OrderByDescending(text => ReferenceEquals(text, best)))]
            : [.. Values(all.Values)];
    }

    private static JsonNode Tag(Literal text) =>
        text.Language is { } language ? new JsonObject { ["@value"] = text.LexicalForm, ["@language"] = language } : (JsonNode)text.LexicalForm;
}
