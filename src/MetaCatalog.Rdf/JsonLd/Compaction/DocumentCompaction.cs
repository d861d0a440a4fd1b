using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Compaction;

/// <summary>The Compaction Algorithm (JSON-LD 1.1 API, 6.1.2): a context applied to an expanded document.</summary>
internal sealed class DocumentCompaction(JsonLdSession session, bool compactArrays, bool toRelative)
{
    public JsonLdSession Session { get; } = session;

    public bool CompactArrays { get; } = compactArrays;

    public IriCompaction Iris { get; } = new(session, toRelative);

    /// <summary>Compacts an expanded document to one object with its context (9.2.3, steps 7–10).</summary>
    public JsonObject CompactDocument(JsonArray expanded, LocalContext context)
    {
        var active = Session.Contexts.Process(Session.InitialContext, context);
        var compacted = Compact(active, null, expanded);
        var result = compacted as JsonObject ?? GraphOf(active, (JsonArray)compacted);
        return WithContext(context.Value, result);
    }

    /// <summary>Compacts expanded nodes to one object with its context and all of them under <c>@graph</c>, were there only one.</summary>
    public JsonObject CompactGraph(JsonArray expanded, LocalContext context)
    {
        var active = Session.Contexts.Process(Session.InitialContext, context);
        var result = new JsonObject();
        result.Set(Iris.Term(active, Keyword.Graph), Compact(active, null, expanded).AsArray());
        return WithContext(context.Value, result);
    }

    /// <summary>The object with the context before its entries, unless the context is empty.</summary>
    public static JsonObject WithContext(JsonValue context, JsonObject result)
    {
        if (context is JsonObject { Count: 0 } or JsonArray { Count: 0 } or { IsNull: true })
        {
            return result;
        }

        var whole = new JsonObject();
        whole.Set(Keyword.Context, context);
        foreach (var (key, value) in result)
        {
            whole.Set(key, value);
        }

        return whole;
    }

    public JsonValue Compact(ActiveContext active, string? property, JsonValue element) => element switch
    {
        JsonArray array => CompactArray(active, property, array),
        JsonObject map => CompactObject(active, property, map),
        _ => element,
    };

    private JsonObject GraphOf(ActiveContext active, JsonArray nodes)
    {
        var result = new JsonObject();
        if (nodes.Count > 0)
        {
            result.Set(Iris.Term(active, Keyword.Graph), nodes);
        }

        return result;
    }

    // 3
    private JsonValue CompactArray(ActiveContext active, string? property, JsonArray array)
    {
        var result = new JsonArray();
        foreach (var item in array)
        {
            result.Add(Compact(active, property, item));
        }

        var container = property is null ? Containers.None : active.Find(property)?.Container ?? Containers.None;
        var staysArray = result.Count != 1 || !CompactArrays || property is Keyword.Graph or Keyword.Set || container.Has(Containers.List | Containers.Set);
        return staysArray ? result : result[0];
    }

    private JsonValue CompactObject(ActiveContext active, string? property, JsonObject element)
    {
        // 5, 6
        var definition = property is null ? null : active.Find(property);
        if (active.Previous is not null && !element.Contains(Keyword.Value) && !ExpandedForm.IsReference(element))
        {
            active = active.Previous;
        }

        if (definition?.Context is { } scoped)
        {
            active = Session.Contexts.Process(active, scoped, overrideProtected: true);
        }

        // 7
        if (element.Contains(Keyword.Value) || element.Contains(Keyword.Id))
        {
            var value = ValueCompactionOf(active, property, element);
            if (value is not null && (value is not (JsonObject or JsonArray) || active.Find(property ?? "")?.Type == Keyword.Json))
            {
                return value;
            }
        }

        // 8
        if (element.TryGet(Keyword.List, out var list) && definition is not null && definition.Container.Has(Containers.List))
        {
            return Compact(active, property, list);
        }

        return new ObjectCompaction(this, property, element).Compact(active);
    }

    private JsonValue? ValueCompactionOf(ActiveContext active, string? property, JsonObject element) =>
        element.Contains(Keyword.Value) || element.Count == (element.Contains(Keyword.Index) ? 2 : 1) ? ValueCompaction.Compact(Iris, active, property, element) : null;
}
