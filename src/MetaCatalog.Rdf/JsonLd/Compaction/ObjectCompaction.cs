using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Compaction;

/// <summary>The compaction of one object (JSON-LD 1.1 API, 6.1.2, steps 9–13).</summary>
internal sealed partial class ObjectCompaction(DocumentCompaction compaction, string? property, JsonObject element)
{
    private readonly JsonObject result = new();
    private readonly IriCompaction iris = compaction.Iris;
    private ActiveContext active = null!; // set by Compact before anything reads it
    private ActiveContext typeScoped = null!; // likewise

    public JsonObject Compact(ActiveContext outer)
    {
        active = typeScoped = outer;
        EnterTypeScopedContexts();
        foreach (var (key, value) in element.InOrder(ordered: true))
        {
            if (Keyword.Is(key))
            {
                CompactKeyword(key, value);
            }
            else
            {
                CompactProperty(key, value);
            }
        }

        return result;
    }

    // 11
    private void EnterTypeScopedContexts()
    {
        if (!element.TryGet(Keyword.Type, out var types))
        {
            return;
        }

        var terms = types.AsArray().OfType<JsonString>().Select(type => iris.Term(typeScoped, type.Value)).Order(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (typeScoped.Find(term)?.Context is { } scoped)
            {
                active = compaction.Session.Contexts.Process(active, scoped, propagate: false);
            }
        }
    }

    private void CompactKeyword(string keyword, JsonValue value)
    {
        switch (keyword)
        {
            case Keyword.Id:
                result.Set(Alias(keyword), value is JsonString id ? new JsonString(iris.Reference(active, id.Value)) : value);
                break;
            case Keyword.Type:
                CompactTypes(value);
                break;
            case Keyword.Reverse:
                CompactReverse(value);
                break;
            case Keyword.Preserve:
                CompactPreserved(value);
                break;
            case Keyword.Index when property is not null && active.Find(property)?.Container.Has(Containers.Index) == true:
                break;
            case Keyword.Direction or Keyword.Index or Keyword.Language or Keyword.Value:
                result.Set(Alias(keyword), value);
                break;
            default:
                CompactProperty(keyword, value);
                break;
        }
    }

    private string Alias(string keyword) => iris.Term(active, keyword);

    // 12.2
    private void CompactTypes(JsonValue value)
    {
        var alias = Alias(Keyword.Type);
        var compacted = value is JsonString text ? (JsonValue)CompactType(text) : CompactTypes(value.AsArray());
        var isSet = !compaction.Session.IsVersion10 && active.Find(alias)?.Container.Has(Containers.Set) == true;
        AddValue(result, alias, compacted, isSet || (!compaction.CompactArrays && value is JsonArray));
    }

    private JsonString CompactType(JsonString type) => new(iris.Term(typeScoped, type.Value));

    private JsonValue CompactTypes(JsonArray types)
    {
        var compacted = new JsonArray();
        foreach (var type in types)
        {
            compacted.Add(type is JsonString text ? CompactType(text) : type);
        }

        return compacted.Count == 1 ? compacted[0] : compacted;
    }

    // 12.3
    private void CompactReverse(JsonValue value)
    {
        var compacted = (JsonObject)compaction.Compact(active, Keyword.Reverse, value);
        var remaining = new JsonObject();
        foreach (var (key, items) in compacted)
        {
            if (active.Find(key) is { IsReverse: true } definition)
            {
                AddValue(result, key, items, definition.Container.Has(Containers.Set) || !compaction.CompactArrays);
            }
            else
            {
                remaining.Set(key, items);
            }
        }

        if (remaining.Count > 0)
        {
            result.Set(Alias(Keyword.Reverse), remaining);
        }
    }

    // 12.4
    private void CompactPreserved(JsonValue value)
    {
        var compacted = compaction.Compact(active, property, value);
        if (compacted is not JsonArray { Count: 0 })
        {
            result.Set(Keyword.Preserve, compacted);
        }
    }

    // 12.7, 12.8
    private void CompactProperty(string iri, JsonValue value)
    {
        var items = value.AsArray();
        var isReverse = property == Keyword.Reverse;
        if (items.Count == 0)
        {
            var term = iris.Term(active, iri, value, isReverse);
            AddValue(TargetFor(term), term, items, asArray: true);
        }

        foreach (var item in items)
        {
            CompactItem(iris.Term(active, iri, item, isReverse), item);
        }
    }

    // 12.8.2, 12.8.3
    private JsonObject TargetFor(string term)
    {
        if (active.Find(term)?.Nest is not { } nest)
        {
            return result;
        }

        return nest == Keyword.Nest || compaction.Session.ExpandIri(active, nest, vocabulary: true) == Keyword.Nest
            ? result.ObjectAt(nest)
            : throw new JsonLdFault(JsonLdErrorCode.InvalidNestValue, $"The term '{term}' nests under '{nest}', which is no alias of @nest.", -1);
    }

    /// <summary>Add Value (4.8.1): as an array when asked, or when there is more than one.</summary>
    private static void AddValue(JsonObject target, string key, JsonValue value, bool asArray)
    {
        if (asArray)
        {
            target.ArrayAt(key);
        }

        if (value is JsonArray array)
        {
            foreach (var item in array)
            {
                AddValue(target, key, item, asArray);
            }
        }
        else if (target.Contains(key))
        {
            target.ArrayAt(key).Add(value);
        }
        else
        {
            target.Set(key, value);
        }
    }
}
