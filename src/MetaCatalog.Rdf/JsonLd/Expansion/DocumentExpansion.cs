using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Expansion;

/// <summary>The Expansion Algorithm (JSON-LD 1.1 API, 5.1.2): every context applied and gone.</summary>
internal sealed class DocumentExpansion(JsonLdSession session)
{
    public JsonLdSession Session { get; } = session;

    public bool IsOrdered => Session.Options.Ordered;

    /// <summary>Expands a document to an array of nodes (9.2.2, steps 7–8).</summary>
    /// <param name="document">The document.</param>
    /// <param name="active">The context that holds before its own.</param>
    /// <param name="isFrame">Whether it is a frame, where some keywords may hold patterns.</param>
    public JsonArray ExpandDocument(JsonValue document, ActiveContext active, bool isFrame = false)
    {
        var expanded = Expand(active, null, document, isFrame);
        if (expanded is JsonObject { Count: 1 } map && map.TryGet(Keyword.Graph, out var graph))
        {
            expanded = graph;
        }

        return expanded is null ? [] : expanded.AsArray();
    }

    /// <summary>Expands a value; null when nothing is left of it.</summary>
    public JsonValue? Expand(ActiveContext active, string? property, JsonValue element, bool isFrame, bool isFromMap = false)
    {
        // 1
        if (element.IsNull)
        {
            return null;
        }

        // 2
        isFrame &= property != Keyword.Default;
        return element switch
        {
            JsonArray array => ExpandArray(active, property, array, isFrame, isFromMap),
            JsonObject map => new ObjectExpansion(this, property, map, isFrame).Expand(active, isFromMap),
            _ => ExpandScalar(active, property, element),
        };
    }

    // 4
    private JsonObject? ExpandScalar(ActiveContext active, string? property, JsonValue scalar)
    {
        if (property is null or Keyword.Graph)
        {
            Session.Warn("dropped value", $"The value {scalar} stands where only nodes may and is dropped.", scalar);
            return null;
        }

        if (active.Find(property)?.Context is { } scoped)
        {
            active = Session.Contexts.Process(active, scoped, overrideProtected: true);
        }

        return ValueExpansion.Expand(Session, active, property, scalar);
    }

    // 5
    private JsonArray ExpandArray(ActiveContext active, string? property, JsonArray array, bool isFrame, bool isFromMap)
    {
        var result = new JsonArray(array.Offset);
        var isList = property is not null && active.Find(property) is { } definition && definition.Container.Has(Containers.List);
        foreach (var item in array)
        {
            var expanded = ExpandItem(active, property, item, isFrame, isFromMap);
            if (isList && expanded is JsonArray nested)
            {
                result.Add(ListOf(nested));
            }
            else if (expanded is JsonArray many)
            {
                result.AddRange(many);
            }
            else if (expanded is not null)
            {
                result.Add(expanded);
            }
        }

        return result;
    }

    private JsonValue? ExpandItem(ActiveContext active, string? property, JsonValue item, bool isFrame, bool isFromMap)
    {
        try
        {
            return Expand(active, property, item, isFrame, isFromMap);
        }
        catch (JsonLdFault fault) when (Session.RecoversFrom(fault))
        {
            Session.Note(fault);
            return null;
        }
    }

    /// <summary>A list object of the values.</summary>
    public static JsonObject ListOf(JsonValue values)
    {
        var list = new JsonObject(values.Offset);
        list.Set(Keyword.List, values.AsArray());
        return list;
    }
}
