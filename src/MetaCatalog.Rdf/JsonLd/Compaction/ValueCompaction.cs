using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Compaction;

/// <summary>The Value Compaction Algorithm (JSON-LD 1.1 API, 6.3.2).</summary>
internal static class ValueCompaction
{
    public static JsonValue Compact(IriCompaction iris, ActiveContext active, string? property, JsonObject value)
    {
        var definition = property is null ? null : active.Find(property);

        // 6
        if (value[Keyword.Id] is JsonString { Value: var reference } && value.Count == (value.Contains(Keyword.Index) ? 2 : 1))
        {
            return definition?.Type switch
            {
                Keyword.Id => new JsonString(iris.Reference(active, reference)),
                Keyword.Vocab => new JsonString(iris.Term(active, reference)),
                _ => WithTerms(iris, active, value),
            };
        }

        return IsImplied(active, definition, value) ? value[Keyword.Value]! : WithTerms(iris, active, value); // it is a value object
    }

    // 7 – 10: whether the context says all that the object says beside its @value.
    private static bool IsImplied(ActiveContext active, TermDefinition? definition, JsonObject value)
    {
        if (!value.TryGet(Keyword.Value, out var inner) || (value.Contains(Keyword.Index) && definition?.Container.Has(Containers.Index) != true))
        {
            return false;
        }

        if (value.TryGet(Keyword.Type, out var type))
        {
            return definition?.Type is { } mapped && type.IsString(mapped);
        }

        if (definition?.Type == Keyword.None)
        {
            return false;
        }

        return inner is not JsonString || (definition?.Type is null or Keyword.Id or Keyword.Vocab && HasImpliedLanguage(active, definition, value));
    }

    private static bool HasImpliedLanguage(ActiveContext active, TermDefinition? definition, JsonObject value)
    {
        var language = definition is { HasLanguage: true } ? definition.Language : active.Language;
        var direction = definition is { HasDirection: true } ? definition.Direction : active.Direction;
        return string.Equals((value[Keyword.Language] as JsonString)?.Value, language, StringComparison.OrdinalIgnoreCase)
            && string.Equals((value[Keyword.Direction] as JsonString)?.Value, direction, StringComparison.Ordinal);
    }

    // 8, 11
    private static JsonObject WithTerms(IriCompaction iris, ActiveContext active, JsonObject value)
    {
        var compacted = new JsonObject();
        foreach (var (key, item) in value)
        {
            var compactedItem = (key, item) switch
            {
                (Keyword.Id, JsonString id) => new JsonString(iris.Reference(active, id.Value)),
                (Keyword.Type, JsonString type) => new JsonString(iris.Term(active, type.Value)),
                _ => item,
            };
            compacted.Set(iris.Term(active, key), compactedItem);
        }

        return compacted;
    }
}
