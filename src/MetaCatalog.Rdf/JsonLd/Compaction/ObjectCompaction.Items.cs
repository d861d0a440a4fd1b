using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Compaction;

/// <summary>The values of a property, by what they are and how the term arranges them (JSON-LD 1.1 API, 6.1.2, step 12.8).</summary>
internal sealed partial class ObjectCompaction
{
    private void CompactItem(string term, JsonValue item)
    {
        var target = TargetFor(term);
        var container = active.Find(term)?.Container ?? Containers.None;
        var asArray = container.Has(Containers.Set) || term is Keyword.Graph or Keyword.List || !compaction.CompactArrays;
        var map = item as JsonObject;

        // 12.8.6
        var inner = ExpandedForm.IsList(item) ? map![Keyword.List]! : ExpandedForm.IsGraph(item) ? map![Keyword.Graph]! : item;
        var compacted = compaction.Compact(active, term, inner);
        if (ExpandedForm.IsList(item))
        {
            AddList(target, term, container, map!, compacted, asArray);
        }
        else if (ExpandedForm.IsGraph(item))
        {
            AddGraph(target, term, container, map!, compacted, asArray);
        }
        else if (container.Has(Containers.Language | Containers.Index | Containers.Id | Containers.Type) && !container.Has(Containers.Graph) && map is not null)
        {
            AddToMap(target, term, container, map, compacted, asArray);
        }
        else
        {
            AddValue(target, term, compacted, asArray);
        }
    }

    // 12.8.7
    private void AddList(JsonObject target, string term, Containers container, JsonObject list, JsonValue compacted, bool asArray)
    {
        var items = compacted.AsArray();
        if (container.Has(Containers.List))
        {
            target.Set(term, items);
            return;
        }

        var wrapped = new JsonObject();
        wrapped.Set(Alias(Keyword.List), items);
        if (list.TryGet(Keyword.Index, out var index))
        {
            wrapped.Set(Alias(Keyword.Index), index);
        }

        AddValue(target, term, wrapped, asArray);
    }

    // 12.8.8
    private void AddGraph(JsonObject target, string term, Containers container, JsonObject graph, JsonValue compacted, bool asArray)
    {
        if (container.Has(Containers.Graph) && container.Has(Containers.Id))
        {
            var key = graph[Keyword.Id] is JsonString id ? iris.Reference(active, id.Value) : Alias(Keyword.None);
            AddValue(target.ObjectAt(term), key, compacted, asArray);
        }
        else if (container.Has(Containers.Graph) && container.Has(Containers.Index) && ExpandedForm.IsSimpleGraph(graph))
        {
            var key = (graph[Keyword.Index] as JsonString)?.Value ?? Alias(Keyword.None);
            AddValue(target.ObjectAt(term), key, compacted, asArray);
        }
        else if (container.Has(Containers.Graph) && ExpandedForm.IsSimpleGraph(graph))
        {
            AddValue(target, term, compacted is JsonArray { Count: > 1 } ? Wrapped(Keyword.Included, compacted) : compacted, asArray);
        }
        else
        {
            AddValue(target, term, NamedGraph(graph, compacted), asArray);
        }
    }

    private JsonObject Wrapped(string keyword, JsonValue value)
    {
        var wrapped = new JsonObject();
        wrapped.Set(Alias(keyword), value);
        return wrapped;
    }

    private JsonObject NamedGraph(JsonObject graph, JsonValue compacted)
    {
        var wrapped = Wrapped(Keyword.Graph, compacted);
        if (graph[Keyword.Id] is JsonString id)
        {
            wrapped.Set(Alias(Keyword.Id), new JsonString(iris.Reference(active, id.Value)));
        }

        if (graph.TryGet(Keyword.Index, out var index))
        {
            wrapped.Set(Alias(Keyword.Index), index);
        }

        return wrapped;
    }

    // 12.8.9
    private void AddToMap(JsonObject target, string term, Containers container, JsonObject item, JsonValue compacted, bool asArray)
    {
        string? key = null;
        if (container.Has(Containers.Language) && item.TryGet(Keyword.Value, out var text))
        {
            key = (item[Keyword.Language] as JsonString)?.Value;
            compacted = text;
        }
        else if (container.Has(Containers.Index))
        {
            var indexKey = active.Find(term)?.Index;
            key = indexKey is null or Keyword.Index
                ? (item[Keyword.Index] as JsonString)?.Value
                : TakeFirst(IndexTerm(indexKey), compacted);
        }
        else if (container.Has(Containers.Id))
        {
            key = TakeFirst(Alias(Keyword.Id), compacted);
        }
        else if (container.Has(Containers.Type))
        {
            key = TakeFirst(Alias(Keyword.Type), compacted);
            compacted = ReferenceAlone(term, item, compacted);
        }

        AddValue(target.ObjectAt(term), key ?? Alias(Keyword.None), compacted, asArray);
    }

    private string IndexTerm(string indexKey) =>
        active.Find(indexKey) is not null ? indexKey : iris.Term(active, compaction.Session.ExpandIri(active, indexKey, vocabulary: true) ?? indexKey);

    // 12.8.9.6 – 12.8.9.8: the first value becomes the key, the others stay.
    private static string? TakeFirst(string property, JsonValue compacted)
    {
        if (compacted is not JsonObject map || !map.TryGet(property, out var values) || values.AsArray() is not { Count: > 0 } array || array[0] is not JsonString first)
        {
            return null;
        }

        map.Remove(property);
        for (var i = 1; i < array.Count; i++)
        {
            AddValue(map, property, array[i], asArray: false);
        }

        return first.Value;
    }

    // 12.8.9.8.4
    private JsonValue ReferenceAlone(string term, JsonObject item, JsonValue compacted)
    {
        if (compacted is not JsonObject { Count: 1 } map || compaction.Session.ExpandIri(active, map.Keys.First(), vocabulary: true) != Keyword.Id)
        {
            return compacted;
        }

        var reference = new JsonObject();
        reference.Set(Keyword.Id, item[Keyword.Id] ?? JsonConstant.Null);
        return compaction.Compact(active, term, reference);
    }
}
