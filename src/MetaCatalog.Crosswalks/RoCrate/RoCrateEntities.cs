using System.Globalization;
using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.RoCrate;

/// <summary>The entities of a crate: RO-Crate wants them flat, each with a name, referring to each other (RO-Crate 1.2, "RO-Crate JSON-LD").</summary>
internal sealed class RoCrateEntities
{
    private readonly Dictionary<string, JsonObject> byName = new(StringComparer.Ordinal);
    private readonly List<JsonObject> all = [];
    private int made;

    /// <summary>The entities, the root first.</summary>
    public IEnumerable<JsonNode> All => all;

    /// <summary>Takes a node and all nodes inside it apart.</summary>
    /// <returns>The reference to it.</returns>
    public JsonObject Flatten(JsonObject node)
    {
        var name = (node["@id"] as JsonValue)?.GetValue<string>() ?? string.Create(CultureInfo.InvariantCulture, $"#entity-{++made}");
        if (!byName.TryGetValue(name, out var entity))
        {
            entity = new JsonObject { ["@id"] = name };
            if (node.Count > (node.ContainsKey("@id") ? 1 : 0))
            {
                byName[name] = entity;
                all.Add(entity);
            }
        }

        foreach (var (key, value) in node.Where(static member => member.Key != "@id").ToList())
        {
            node.Remove(key);
            Merge(entity, key, Flattened(value));
        }

        return new JsonObject { ["@id"] = name };
    }

    private JsonNode? Flattened(JsonNode? value) => value switch
    {
        JsonArray array => new JsonArray([.. Detach(array).Select(Flattened)]),
        JsonObject inner when inner.ContainsKey("@value") => inner,
        JsonObject inner => Flatten(inner),
        _ => value,
    };

    // One person may stand in several places, with more said of them in one than in another.
    private static void Merge(JsonObject entity, string key, JsonNode? value)
    {
        if (entity[key] is not { } known)
        {
            entity[key] = value;
            return;
        }

        var values = known is JsonArray several ? Detach(several) : [known];
        entity.Remove(key);
        var others = (value is JsonArray array ? Detach(array) : [value]).Where(other => !values.Any(one => JsonNode.DeepEquals(one, other)));
        List<JsonNode?> merged = [.. values, .. others];
        entity[key] = merged.Count == 1 ? merged[0] : new JsonArray([.. merged]);
    }

    private static List<JsonNode?> Detach(JsonArray array)
    {
        List<JsonNode?> items = [.. array];
        array.Clear();
        return items;
    }
}
