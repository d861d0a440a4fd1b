using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Expansion;

/// <summary>Entries whose key is a keyword (JSON-LD 1.1 API, 5.1.2, step 13.4).</summary>
internal sealed partial class ObjectExpansion
{
    private void ExpandKeyword(string keyword, JsonValue value)
    {
        // 13.4.1, 13.4.2
        RefuseInReverseMap(value);
        if (result.Contains(keyword) && keyword is not (Keyword.Included or Keyword.Type))
        {
            throw new JsonLdFault(JsonLdErrorCode.CollidingKeywords, $"Two keys of the object stand for {keyword}.", value);
        }

        switch (keyword)
        {
            case Keyword.Id:
                result.Set(keyword, ExpandId(value));
                break;
            case Keyword.Type:
                ExpandType(value);
                break;
            case Keyword.Graph:
                result.Set(keyword, ArrayOf(expansion.Expand(active, Keyword.Graph, value, isFrame)));
                break;
            case Keyword.Included:
                ExpandIncluded(value);
                break;
            case Keyword.Value:
                ExpandValue(value);
                break;
            case Keyword.Language:
                result.Set(keyword, ExpandLanguage(value));
                break;
            case Keyword.Direction:
                ExpandDirection(value);
                break;
            case Keyword.Index:
                result.Set(keyword, value as JsonString ?? throw new JsonLdFault(JsonLdErrorCode.InvalidIndexValue, "@index must be a string.", value));
                break;
            case Keyword.List:
                ExpandList(value);
                break;
            case Keyword.Set:
                Add(keyword, expansion.Expand(active, property, value, isFrame));
                break;
            case Keyword.Reverse:
                ExpandReverse(value);
                break;
            case Keyword.Default or Keyword.Embed or Keyword.Explicit or Keyword.OmitDefault or Keyword.RequireAll when isFrame:
                Add(keyword, expansion.Expand(active, keyword, value, isFrame));
                break;
        }
    }

    private void RefuseInReverseMap(JsonValue value)
    {
        if (property == Keyword.Reverse)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidReversePropertyMap, "An @reverse map must hold properties, no keywords.", value);
        }
    }

    private void Add(string keyword, JsonValue? expanded)
    {
        if (expanded is not null)
        {
            result.Set(keyword, expanded);
        }
    }

    private static JsonArray ArrayOf(JsonValue? expanded) => expanded is null ? [] : expanded.AsArray();

    // 13.4.3
    private JsonValue ExpandId(JsonValue value)
    {
        if (value is JsonString text)
        {
            var iri = ExpandIdText(text);
            return isFrame ? iri.AsArray() : iri;
        }

        if (isFrame && IsWildcard(value))
        {
            return value.AsArray();
        }

        if (isFrame && value is JsonArray array && array.All(static item => item is JsonString))
        {
            return Map(array, item => ExpandIdText((JsonString)item));
        }

        throw new JsonLdFault(JsonLdErrorCode.InvalidIdValue, $"@id must be a string, not {KindOf(value)}.", value);
    }

    private JsonValue ExpandIdText(JsonString text) => session.ExpandIri(active, text.Value, documentRelative: true) switch
    {
        null => JsonConstant.Null,
        var iri when iri == text.Value => text,
        var iri => new JsonString(iri, text.Offset),
    };

    // 13.4.4
    private void ExpandType(JsonValue value)
    {
        var expanded = ExpandTypeValue(value);
        if (result.TryGet(Keyword.Type, out var before))
        {
            var both = new JsonArray(value.Offset);
            both.AddRange(before.AsArray());
            both.AddRange(expanded.AsArray());
            expanded = both;
        }

        result.Set(Keyword.Type, expanded);
    }

    private JsonValue ExpandTypeValue(JsonValue value)
    {
        switch (value)
        {
            case JsonString text:
                return ExpandTypeText(text);
            case JsonArray array when array.All(static item => item is JsonString):
                return Map(array, item => ExpandTypeText((JsonString)item));
            case JsonObject map when isFrame && map.Count == 0:
                return map;
            case JsonArray { Count: 1 } array when isFrame && IsWildcard(array[0]):
                return array;
            case JsonObject { Count: 1 } map when isFrame && map.TryGet(Keyword.Default, out var stated):
                var defaults = new JsonObject(map.Offset);
                defaults.Set(Keyword.Default, ExpandTypeValue(stated));
                return defaults;
            default:
                throw new JsonLdFault(JsonLdErrorCode.InvalidTypeValue, "@type must be a string or an array of strings.", value);
        }
    }

    private JsonString ExpandTypeText(JsonString text)
    {
        var iri = session.ExpandIri(typeScoped, text.Value, documentRelative: true, vocabulary: true);
        return iri is null || iri == text.Value ? text : new JsonString(iri, text.Offset);
    }

    // 13.4.6
    private void ExpandIncluded(JsonValue value)
    {
        if (session.IsVersion10)
        {
            return;
        }

        var included = ArrayOf(expansion.Expand(active, null, value, isFrame));
        if (included.Count == 0 || included.Any(static item => item is not JsonObject map || !ExpandedForm.IsNode(map)))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidIncludedValue, "@included must hold node objects.", value);
        }

        result.ArrayAt(Keyword.Included).AddRange(included);
    }

    // 13.4.7
    private void ExpandValue(JsonValue value)
    {
        if (inputType == Keyword.Json && !session.IsVersion10)
        {
            result.Set(Keyword.Value, value);
            return;
        }

        var isPattern = isFrame && (IsWildcard(value) || (value is JsonArray array && array.All(static item => item.IsScalar)));
        if (!value.IsNull && !value.IsScalar && !isPattern)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidValueObjectValue, $"@value must be a string, number, boolean or null, not {KindOf(value)}.", value);
        }

        result.Set(Keyword.Value, isPattern ? value.AsArray() : value);
    }

    // 13.4.8
    private JsonValue ExpandLanguage(JsonValue value)
    {
        if (value is JsonString tag)
        {
            session.CheckedLanguage(tag);
            return isFrame ? tag.AsArray() : tag;
        }

        return isFrame && (IsWildcard(value) || (value is JsonArray array && array.All(static item => item is JsonString)))
            ? value.AsArray()
            : throw new JsonLdFault(JsonLdErrorCode.InvalidLanguageTaggedString, $"@language must be a string, not {KindOf(value)}.", value);
    }

    // 13.4.9
    private void ExpandDirection(JsonValue value)
    {
        if (session.IsVersion10)
        {
            return;
        }

        if (value is JsonString { Value: "ltr" or "rtl" } || (isFrame && (IsWildcard(value) || value is JsonArray)))
        {
            result.Set(Keyword.Direction, isFrame ? value.AsArray() : value);
            return;
        }

        throw new JsonLdFault(JsonLdErrorCode.InvalidBaseDirection, $"@direction is {value}; it must be \"ltr\" or \"rtl\".", value);
    }

    // 13.4.11
    private void ExpandList(JsonValue value)
    {
        if (property is not (null or Keyword.Graph))
        {
            result.Set(Keyword.List, ArrayOf(expansion.Expand(active, property, value, isFrame)));
        }
    }

    // 13.4.13
    private void ExpandReverse(JsonValue value)
    {
        if (value is not JsonObject)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidReverseValue, "@reverse must be an object.", value);
        }

        if (expansion.Expand(active, Keyword.Reverse, value, isFrame) is not JsonObject expanded)
        {
            return;
        }

        foreach (var (key, items) in expanded)
        {
            if (key == Keyword.Reverse)
            {
                TurnTwiceReversed((JsonObject)items);
            }
            else
            {
                AddReverse(key, items.AsArray());
            }
        }
    }

    // 13.4.13.3
    private void TurnTwiceReversed(JsonObject twice)
    {
        foreach (var (key, items) in twice)
        {
            result.ArrayAt(key).AddRange(items.AsArray());
        }
    }

    private void AddReverse(string iri, JsonArray items)
    {
        if (items.FirstOrDefault(static item => item is not JsonObject map || map.Contains(Keyword.Value) || map.Contains(Keyword.List)) is { } fault)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidReversePropertyValue, "The value of a reverse property must be a node.", fault);
        }

        result.ObjectAt(Keyword.Reverse).ArrayAt(iri).AddRange(items);
    }

    private static bool IsWildcard(JsonValue value) => value is JsonObject { Count: 0 } || (value is JsonArray { Count: 1 } array && array[0] is JsonObject { Count: 0 });

    private static JsonArray Map(JsonArray array, Func<JsonValue, JsonValue> change)
    {
        var changed = new JsonArray(array.Offset);
        foreach (var item in array)
        {
            changed.Add(change(item));
        }

        return changed;
    }

    private static string KindOf(JsonValue value) => value switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        JsonString => "a string",
        JsonNumber => "a number",
        { IsNull: true } => "null",
        _ => "a boolean",
    };
}
