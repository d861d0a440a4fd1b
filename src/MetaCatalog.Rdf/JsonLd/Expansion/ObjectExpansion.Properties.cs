using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Expansion;

/// <summary>Entries whose key is a property (JSON-LD 1.1 API, 5.1.2, steps 13.5–13.14).</summary>
internal sealed partial class ObjectExpansion
{
    private void ExpandPropertyOrNote(string key, string iri, JsonValue value)
    {
        try
        {
            ExpandProperty(key, iri, value);
        }
        catch (JsonLdFault fault) when (session.RecoversFrom(fault))
        {
            session.Note(fault);
        }
    }

    private void ExpandProperty(string key, string iri, JsonValue value)
    {
        var definition = active.Find(key);
        if (ExpandPropertyValue(key, definition, value) is not { } expanded)
        {
            return;
        }

        // 13.11, 13.12
        var container = definition?.Container ?? Containers.None;
        if (container.Has(Containers.List) && !ExpandedForm.IsList(expanded))
        {
            expanded = DocumentExpansion.ListOf(expanded);
        }

        if (container.Has(Containers.Graph) && !container.Has(Containers.Id | Containers.Index))
        {
            expanded = Map(expanded.AsArray(), GraphOf);
        }

        // 13.13, 13.14
        if (definition is { IsReverse: true })
        {
            AddReverse(iri, expanded.AsArray());
            return;
        }

        result.ArrayAt(iri).AddRange(expanded.AsArray());
    }

    // 13.6 – 13.9
    private JsonValue? ExpandPropertyValue(string key, TermDefinition? definition, JsonValue value)
    {
        if (definition?.Type == Keyword.Json)
        {
            return JsonLiteral(value);
        }

        if (value is JsonObject map && definition is not null)
        {
            if (definition.Container.Has(Containers.Language))
            {
                return ExpandLanguageMap(definition, map);
            }

            if (definition.Container.Has(Containers.Index | Containers.Type | Containers.Id))
            {
                return ExpandIndexMap(key, definition, map);
            }
        }

        return expansion.Expand(active, key, value, isFrame);
    }

    private static JsonObject JsonLiteral(JsonValue value)
    {
        var literal = new JsonObject(value.Offset);
        literal.Set(Keyword.Value, value);
        literal.Set(Keyword.Type, new JsonString(Keyword.Json));
        return literal;
    }

    private static JsonObject GraphOf(JsonValue value)
    {
        var graph = new JsonObject(value.Offset);
        graph.Set(Keyword.Graph, value.AsArray());
        return graph;
    }

    // 13.7
    private JsonArray ExpandLanguageMap(TermDefinition definition, JsonObject map)
    {
        var expanded = new JsonArray(map.Offset);
        var direction = definition.HasDirection ? definition.Direction : active.Direction;
        foreach (var (language, values) in map.InOrder(expansion.IsOrdered))
        {
            foreach (var item in values.AsArray())
            {
                if (!item.IsNull)
                {
                    expanded.Add(LanguageTagged(language, item, direction));
                }
            }
        }

        return expanded;
    }

    private JsonObject LanguageTagged(string language, JsonValue item, string? direction)
    {
        if (item is not JsonString text)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidLanguageMapValue, $"The values of a language map must be strings; under '{language}' stands {KindOf(item)}.", item);
        }

        var tagged = new JsonObject(item.Offset);
        tagged.Set(Keyword.Value, text);
        if (language != Keyword.None && session.ExpandIri(active, language, vocabulary: true) != Keyword.None)
        {
            tagged.Set(Keyword.Language, new JsonString(session.CheckedLanguage(new JsonString(language, item.Offset))));
        }

        if (direction is not null)
        {
            tagged.Set(Keyword.Direction, new JsonString(direction));
        }

        return tagged;
    }

    // 13.8
    private JsonArray ExpandIndexMap(string key, TermDefinition definition, JsonObject map)
    {
        var expanded = new JsonArray(map.Offset);
        foreach (var (index, values) in map.InOrder(expansion.IsOrdered))
        {
            var inside = ContextOfIndex(definition, index);
            var expandedIndex = session.ExpandIri(active, index, vocabulary: true);
            foreach (var item in ArrayOf(expansion.Expand(inside, key, values.AsArray(), isFrame, isFromMap: true)))
            {
                expanded.Add(Indexed(definition, index, expandedIndex, item));
            }
        }

        return expanded;
    }

    // 13.8.3.1 – 13.8.3.3
    private ActiveContext ContextOfIndex(TermDefinition definition, string index)
    {
        if (!definition.Container.Has(Containers.Id | Containers.Type))
        {
            return active;
        }

        var inside = active.Previous ?? active;
        return definition.Container.Has(Containers.Type) && inside.Find(index)?.Context is { } scoped
            ? session.Contexts.Process(inside, scoped, propagate: false)
            : inside;
    }

    // 13.8.3.7
    private JsonObject Indexed(TermDefinition definition, string index, string? expandedIndex, JsonValue value)
    {
        var container = definition.Container;
        var item = container.Has(Containers.Graph) && !ExpandedForm.IsGraph(value) ? GraphOf(value) : (JsonObject)value;
        if (expandedIndex == Keyword.None)
        {
            return item;
        }

        if (container.Has(Containers.Index) && definition.Index is not null and not Keyword.Index)
        {
            AddIndexProperty(definition.Index, index, item);
        }
        else if (container.Has(Containers.Index) && !item.Contains(Keyword.Index))
        {
            item.Set(Keyword.Index, new JsonString(index, item.Offset));
        }
        else if (container.Has(Containers.Id) && !item.Contains(Keyword.Id))
        {
            item.Set(Keyword.Id, new JsonString(session.ExpandIri(active, index, documentRelative: true) ?? index, item.Offset));
        }
        else if (container.Has(Containers.Type))
        {
            AddFirst(item, Keyword.Type, new JsonString(expandedIndex ?? index, item.Offset));
        }

        return item;
    }

    // 13.8.3.7.2
    private void AddIndexProperty(string indexKey, string index, JsonObject item)
    {
        var value = ValueExpansion.Expand(session, active, indexKey, new JsonString(index, item.Offset));
        AddFirst(item, session.ExpandIri(active, indexKey, vocabulary: true) ?? indexKey, value);
        if (item.Contains(Keyword.Value))
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidValueObject, $"A value cannot have the index property '{indexKey}'.", item);
        }
    }

    private static void AddFirst(JsonObject item, string key, JsonValue value)
    {
        var values = new JsonArray { value };
        if (item.TryGet(key, out var before))
        {
            values.AddRange(before.AsArray());
        }

        item.Set(key, values);
    }
}
