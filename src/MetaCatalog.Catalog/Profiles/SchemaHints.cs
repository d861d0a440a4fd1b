using System.Collections.Frozen;
using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>What the JSON Schemas say in words of the places where they set a condition. Thread safe.</summary>
/// <remarks>A subschema's words are its <c>description</c> and <c>x-description-ja</c>; the nearest around a keyword count.</remarks>
internal static class SchemaHints
{
    private static readonly Lazy<FrozenDictionary<string, JsonElement>> Schemas = new(Read);

    /// <summary>The words nearest to a keyword, given by its absolute location; null when only the whole schema has any.</summary>
    public static Bilingual? At(string keywordLocation)
    {
        Bilingual? nearest = null;
        foreach (var subschema in Around(keywordLocation).Skip(1))
        {
            nearest = WordsOf(subschema) ?? nearest;
        }

        return nearest;
    }

    /// <summary>The words for a member of the object whose <c>required</c> is at the location; null when there are none.</summary>
    public static Bilingual? OfMember(string requiredLocation, string member) =>
        Around(requiredLocation).LastOrDefault(static value => value.ValueKind == JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } subschema
        && subschema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member, out var property)
            ? WordsOf(property)
            : null;

    // The values on the way from the root to the keyword's subschema.
    private static IEnumerable<JsonElement> Around(string location)
    {
        var hash = location.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || !Schemas.Value.TryGetValue(location[..hash], out var value))
        {
            yield break;
        }

        yield return value;
        foreach (var part in location[(hash + 1)..].Split('/').Skip(1))
        {
            if (Step(value, part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)) is not { } next)
            {
                yield break;
            }

            value = next;
            yield return value;
        }
    }

    private static JsonElement? Step(JsonElement value, string part) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty(part, out var member) => member,
        JsonValueKind.Array when int.TryParse(part, out var index) && index < value.GetArrayLength() => value[index],
        _ => null,
    };

    private static Bilingual? WordsOf(JsonElement subschema) =>
        subschema.ValueKind == JsonValueKind.Object
        && subschema.TryGetProperty("description", out var en) && en.ValueKind == JsonValueKind.String
        && subschema.TryGetProperty("x-description-ja", out var ja) && ja.ValueKind == JsonValueKind.String
            ? new Bilingual(en.GetString()!, ja.GetString()!)
            : null;

    private static FrozenDictionary<string, JsonElement> Read() => KnownProfiles.All.ToFrozenDictionary(
        static profile => VocabularyIri.Of(profile.SchemaPath),
        static profile => JsonDocument.Parse(VocabularyFiles.Read(profile.SchemaPath)).RootElement.Clone(),
        StringComparer.Ordinal);
}
