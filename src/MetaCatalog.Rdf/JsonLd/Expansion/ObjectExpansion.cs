using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Expansion;

/// <summary>The expansion of one JSON object (JSON-LD 1.1 API, 5.1.2, steps 7–20).</summary>
internal sealed partial class ObjectExpansion(DocumentExpansion expansion, string? property, JsonObject element, bool isFrame)
{
    private readonly JsonLdSession session = expansion.Session;
    private readonly JsonObject result = new(element.Offset);
    private ActiveContext active = null!; // set by Expand before anything reads it
    private ActiveContext typeScoped = null!; // likewise
    private string? inputType;

    public JsonValue? Expand(ActiveContext outer, bool isFromMap)
    {
        active = outer;
        EnterContexts(isFromMap);
        typeScoped = active;
        EnterTypeScopedContexts();

        ExpandEntries(element);
        return Finish();
    }

    // 7 – 9
    private void EnterContexts(bool isFromMap)
    {
        if (active.Previous is not null && !isFromMap && !IsValueOrReference())
        {
            // The previous context ends here, the property's own definition is looked up where the property stands.
            EnterPropertyScopedContext(active, active.Previous);
        }
        else
        {
            EnterPropertyScopedContext(active, active);
        }

        if (element.TryGet(Keyword.Context, out var local))
        {
            active = session.Contexts.Process(active, new LocalContext(local, null, IsShared: false));
        }
    }

    // 3, 8
    private void EnterPropertyScopedContext(ActiveContext definedIn, ActiveContext start)
    {
        active = property is not null && definedIn.Find(property)?.Context is { } scoped
            ? session.Contexts.Process(start, scoped, overrideProtected: true)
            : start;
    }

    private bool IsValueOrReference()
    {
        foreach (var (key, _) in element)
        {
            var expanded = session.ExpandIri(active, key, vocabulary: true);
            if (expanded == Keyword.Value || (expanded == Keyword.Id && element.Count == 1))
            {
                return true;
            }
        }

        return false;
    }

    // 11, 12
    private void EnterTypeScopedContexts()
    {
        var entries = TypeEntries();
        foreach (var types in entries)
        {
            var terms = types.AsArray().OfType<JsonString>().Select(static type => type.Value).Order(StringComparer.Ordinal);
            foreach (var term in terms)
            {
                if (typeScoped.Find(term)?.Context is { } scoped)
                {
                    active = session.Contexts.Process(active, scoped, propagate: false);
                }
            }
        }

        if (entries.Count > 0 && entries[0].AsArray() is { Count: > 0 } first && first[first.Count - 1] is JsonString last)
        {
            inputType = session.ExpandIri(active, last.Value, vocabulary: true);
        }
    }

    private List<JsonValue> TypeEntries()
    {
        var entries = new List<KeyValuePair<string, JsonValue>>();
        foreach (var entry in element)
        {
            if (session.ExpandIri(active, entry.Key, vocabulary: true) == Keyword.Type)
            {
                entries.Add(entry);
            }
        }

        return [.. entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => entry.Value)];
    }

    // 13, 14
    private void ExpandEntries(JsonObject entries)
    {
        var nests = new List<string>();
        foreach (var (key, value) in entries.InOrder(expansion.IsOrdered))
        {
            if (key == Keyword.Context)
            {
                continue;
            }

            var expanded = session.ExpandIri(active, key, vocabulary: true);
            if (expanded == Keyword.Nest)
            {
                RefuseInReverseMap(value);
                nests.Add(key);
            }
            else if (Keyword.Is(expanded))
            {
                ExpandKeyword(expanded!, value); // a keyword is not null
            }
            else if (expanded is not null && expanded.Contains(':', StringComparison.Ordinal))
            {
                ExpandPropertyOrNote(key, expanded, value);
            }
            else
            {
                session.WarnOfKey(key, value.Offset);
            }
        }

        foreach (var nest in expansion.IsOrdered ? nests.Order(StringComparer.Ordinal) : nests.AsEnumerable())
        {
            ExpandNest(nest, entries[nest] ?? JsonConstant.Null);
        }
    }

    // 14
    private void ExpandNest(string nest, JsonValue values)
    {
        foreach (var item in values.AsArray())
        {
            if (item is not JsonObject nested || nested.Keys.Any(key => session.ExpandIri(active, key, vocabulary: true) == Keyword.Value))
            {
                throw new JsonLdFault(JsonLdErrorCode.InvalidNestValue, $"The value of '{nest}' must be an object that is not a value object.", item);
            }

            var outside = active;
            if (active.Find(nest)?.Context is { } scoped)
            {
                active = session.Contexts.Process(active, scoped, overrideProtected: true);
            }

            ExpandEntries(nested);
            active = outside;
        }
    }

    // 15 – 20
    private JsonValue? Finish()
    {
        if (result.TryGet(Keyword.Value, out var value))
        {
            return FinishValue(value);
        }

        if (result.TryGet(Keyword.Type, out var type) && type is not JsonArray)
        {
            result.Set(Keyword.Type, type.AsArray());
        }

        JsonValue? finished = result;
        if (result.TryGet(Keyword.Set, out var set) || result.Contains(Keyword.List))
        {
            CheckSetOrList();
            finished = set ?? result;
        }

        return DropWhatSaysNothing(finished);
    }

    // 15
    private JsonObject? FinishValue(JsonValue value)
    {
        CheckValueEntries();
        var type = result[Keyword.Type];
        if (type?.IsString(Keyword.Json) == true)
        {
            return DropFree(result);
        }

        if (value.IsNull || (value is JsonArray { Count: 0 } && !isFrame))
        {
            return null;
        }

        if (value is not JsonString && result.Contains(Keyword.Language) && !isFrame)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidLanguageTaggedValue, "A value with @language must be a string.", value);
        }

        if (type is not null && !isFrame && !(type is JsonString text && IsTypeIri(text.Value)))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidTypedValue, "The @type of a value must be an IRI.", type);
        }

        return DropFree(result);
    }

    // 19.1
    private JsonObject? DropFree(JsonObject value)
    {
        if (property is not (null or Keyword.Graph))
        {
            return value;
        }

        session.Warn("dropped value", "A value stands where only nodes may and is dropped.", element);
        return null;
    }

    private static bool IsTypeIri(string type) => IriSyntax.IsValid(type);

    private void CheckValueEntries()
    {
        foreach (var (key, value) in result)
        {
            if (key is not (Keyword.Direction or Keyword.Index or Keyword.Language or Keyword.Type or Keyword.Value))
            {
                throw new JsonLdFault(JsonLdErrorCode.InvalidValueObject, $"A value object must not hold '{key}'.", value);
            }
        }

        if (result.TryGet(Keyword.Type, out var type) && (result.Contains(Keyword.Language) || result.Contains(Keyword.Direction)))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidValueObject, "A value object must not have @type together with @language or @direction.", type);
        }
    }

    // 17.1
    private void CheckSetOrList()
    {
        if (result.Count > (result.Contains(Keyword.Index) ? 2 : 1))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidSetOrListObject, "A set or list object may have @index beside @set or @list, and nothing else.", element);
        }
    }

    // 18, 19
    private JsonValue? DropWhatSaysNothing(JsonValue finished)
    {
        if (finished is not JsonObject map)
        {
            return finished;
        }

        if (map.Count == 1 && map.Contains(Keyword.Language))
        {
            return null;
        }

        var isFree = property is null or Keyword.Graph;
        var saysNothing = map.Count == 0 || map.Contains(Keyword.Value) || map.Contains(Keyword.List) || (map.Count == 1 && map.Contains(Keyword.Id));
        return isFree && saysNothing && !isFrame ? null : map;
    }
}
