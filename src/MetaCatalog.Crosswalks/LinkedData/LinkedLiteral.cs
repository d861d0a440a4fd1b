using System.Text.Json;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>Texts, numbers and truth values of JSON-LD as literals (JSON-LD 1.1 API, 8.2).</summary>
internal static class LinkedLiteral
{
    private static readonly HashSet<Iri> Words = [SchemaOrg.Name, SchemaOrg.AlternateName, SchemaOrg.Description, SchemaOrg.Abstract, SchemaOrg.Keywords];

    /// <summary>The literal for a text; the document's language is given to words only, not to codes, sums and addresses.</summary>
    public static Literal Of(LinkedValue value, string text, Iri predicate)
    {
        if (value.Datatype is { } datatype && IriSyntax.IsValid(datatype))
        {
            return new Literal(text, new Iri(datatype));
        }

        var own = value.Language ?? value.Place.TakeText("@language");
        var language = own ?? (Words.Contains(predicate) ? value.TextLanguage : null);
        return language is not null && LanguageTags.IsWellFormed(language) ? new Literal(text, language) : new Literal(text, DatatypeOf(value, text));
    }

    private static Iri DatatypeOf(LinkedValue value, string text) => KindOf(value.Place.Value) switch
    {
        JsonValueKind.True or JsonValueKind.False => Xsd.Boolean,
        JsonValueKind.Number when text.All(static c => char.IsAsciiDigit(c) || c == '-') => Xsd.Integer,
        JsonValueKind.Number when text.Contains('e', StringComparison.OrdinalIgnoreCase) => Xsd.Double,
        JsonValueKind.Number => Xsd.Decimal,
        _ => Xsd.String,
    };

    private static JsonValueKind KindOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@value", out var inner) ? inner.ValueKind : value.ValueKind;
}
