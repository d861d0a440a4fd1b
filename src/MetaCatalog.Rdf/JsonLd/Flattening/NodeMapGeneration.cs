using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Flattening;

/// <summary>The Node Map Generation Algorithm (JSON-LD 1.1 API, 7.2.2).</summary>
internal sealed class NodeMapGeneration(NodeMap map, BlankNodeIssuer blankNodes, NodeIndexes indexes)
{
    private readonly UniqueValues unique = new();

    /// <summary>Adds the nodes of an expanded document.</summary>
    public void Add(JsonValue expanded) => Add(expanded, new Place(NodeMap.DefaultGraph, null, null, null, null));

    private void Add(JsonValue element, Place place)
    {
        // 1
        if (element is JsonArray array)
        {
            foreach (var item in array)
            {
                Add(item, place);
            }

            return;
        }

        var value = (JsonObject)element;
        if (value.Contains(Keyword.Value))
        {
            AddValue(WithNewTypes(value), place);
        }
        else if (value.TryGet(Keyword.List, out var items))
        {
            AddList(items, place);
        }
        else
        {
            AddNode(value, place);
        }
    }

    // 3
    private JsonObject WithNewTypes(JsonObject value)
    {
        if (value[Keyword.Type] is not JsonString { Value: var type } || !BlankNodeIssuer.IsBlank(type))
        {
            return value;
        }

        var changed = value.ShallowCopy();
        changed.Set(Keyword.Type, new JsonString(blankNodes.For(type)));
        return changed;
    }

    // 4
    private void AddValue(JsonObject value, Place place)
    {
        if (place.List is not null)
        {
            place.List.Add(value);
        }
        else if (place is { Subject: { } subject, Property: { } property })
        {
            unique.Add(map.Graph(place.Graph).Node(subject).ArrayAt(property), value);
        }
    }

    // 5
    private void AddList(JsonValue items, Place place)
    {
        var values = new JsonArray();
        var list = new JsonObject();
        list.Set(Keyword.List, values);
        Add(items, place with { List = values });
        if (place.List is not null)
        {
            place.List.Add(list);
        }
        else if (place is { Subject: { } subject, Property: { } property })
        {
            map.Graph(place.Graph).Node(subject).ArrayAt(property).Add(list);
        }
    }

    // 6
    private void AddNode(JsonObject element, Place place)
    {
        if (element[Keyword.Id] is { IsNull: true })
        {
            return; // Its @id was text that looks like a keyword: nothing can be said of it.
        }

        var id = IdOf(element);
        var node = map.Graph(place.Graph).Node(id);
        Link(node, id, place);
        AddTypes(element, node);
        AddIndex(element, node, place.Graph, id);
        AddReverse(element, id, place.Graph);
        if (element.TryGet(Keyword.Graph, out var graph))
        {
            map.Graph(id);
            Add(graph, new Place(id, null, null, null, null));
        }

        if (element.TryGet(Keyword.Included, out var included))
        {
            Add(included, new Place(place.Graph, null, null, null, null));
        }

        AddProperties(element, node, id, place.Graph);
    }

    // 6.1, 6.2
    private string IdOf(JsonObject element) => element[Keyword.Id] is JsonString { Value: var id }
        ? BlankNodeIssuer.IsBlank(id) ? blankNodes.For(id) : id
        : blankNodes.Fresh();

    // 6.5, 6.6
    private void Link(JsonObject node, string id, Place place)
    {
        if (place is { ReverseOf: { } referenced, Property: { } reverse })
        {
            unique.Add(node.ArrayAt(reverse), ReferenceTo(referenced));
        }
        else if (place.List is not null)
        {
            place.List.Add(ReferenceTo(id));
        }
        else if (place is { Subject: { } subject, Property: { } property })
        {
            unique.Add(map.Graph(place.Graph).Node(subject).ArrayAt(property), ReferenceTo(id));
        }
    }

    private static JsonObject ReferenceTo(string id)
    {
        var reference = new JsonObject();
        reference.Set(Keyword.Id, new JsonString(id));
        return reference;
    }

    // 3, 6.7
    private void AddTypes(JsonObject element, JsonObject node)
    {
        if (!element.TryGet(Keyword.Type, out var types))
        {
            return;
        }

        var known = node.ArrayAt(Keyword.Type);
        foreach (var type in types.AsArray())
        {
            unique.Add(known, type is JsonString { Value: var iri } && BlankNodeIssuer.IsBlank(iri) ? new JsonString(blankNodes.For(iri)) : type);
        }
    }

    // 6.8
    private void AddIndex(JsonObject element, JsonObject node, string graph, string id)
    {
        if (element.TryGet(Keyword.Index, out var index))
        {
            indexes.Add(graph, id, index);
            node.Set(Keyword.Index, index);
        }
    }

    // 6.9
    private void AddReverse(JsonObject element, string id, string graph)
    {
        if (element[Keyword.Reverse] is not JsonObject reverse)
        {
            return;
        }

        foreach (var (property, values) in reverse)
        {
            Add(values, new Place(graph, null, property, null, id));
        }
    }

    // 6.12
    private void AddProperties(JsonObject element, JsonObject node, string id, string graph)
    {
        foreach (var (key, values) in element.InOrder(ordered: true))
        {
            if (Keyword.Is(key))
            {
                continue;
            }

            var property = BlankNodeIssuer.IsBlank(key) ? blankNodes.For(key) : key;
            node.ArrayAt(property);
            Add(values, new Place(graph, id, property, null, null));
        }
    }

    /// <summary>Where a value belongs: graph, subject and property, or list; or the node that a reverse property points at.</summary>
    private readonly record struct Place(string Graph, string? Subject, string? Property, JsonArray? List, string? ReverseOf);
}
