using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Expansion;

/// <summary>The Value Expansion Algorithm (JSON-LD 1.1 API, 5.3.2).</summary>
internal static class ValueExpansion
{
    public static JsonObject Expand(JsonLdSession session, ActiveContext active, string property, JsonValue value)
    {
        var definition = active.Find(property);
        var result = new JsonObject(value.Offset);

        // 1, 2
        if (value is JsonString text && definition?.Type is Keyword.Id or Keyword.Vocab)
        {
            var reference = (JsonString)value;
            var iri = session.ExpandIri(active, reference.Value, documentRelative: true, vocabulary: definition.Type == Keyword.Vocab);
            result.Set(Keyword.Id, iri is null ? JsonConstant.Null : new JsonString(iri, value.Offset));
            return result;
        }

        // 3, 4
        result.Set(Keyword.Value, value);
        if (definition?.Type is { } type and not (Keyword.Id or Keyword.Vocab or Keyword.None))
        {
            result.Set(Keyword.Type, new JsonString(type));
        }
        else if (value is JsonString)
        {
            AddLanguage(active, definition, result);
        }

        return result;
    }

    // 5
    private static void AddLanguage(ActiveContext active, TermDefinition? definition, JsonObject result)
    {
        if ((definition is { HasLanguage: true } ? definition.Language : active.Language) is { } language)
        {
            result.Set(Keyword.Language, new JsonString(language));
        }

        if ((definition is { HasDirection: true } ? definition.Direction : active.Direction) is { } direction)
        {
            result.Set(Keyword.Direction, new JsonString(direction));
        }
    }
}
