using System.Globalization;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>The schemas directly inside a schema, as its keywords' shapes say.</summary>
internal static class Subschemas
{
    /// <summary>Each with its pointer from the schema around it.</summary>
    public static List<(string Pointer, int Token)> Of(in JsonView json, int schema, Dialect dialect)
    {
        var found = new List<(string, int)>();
        for (int name = schema + 1, end = json.Tokens[schema].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            var keyword = json.String(name);
            if (dialect.Find(keyword) is { } definition)
            {
                Add(found, json, name + 1, "/" + JsonPointer.Escape(keyword), definition.Shape);
            }
        }

        return found;
    }

    private static void Add(List<(string, int)> found, in JsonView json, int value, string pointer, ValueShape shape)
    {
        var kind = json.Kind(value);
        switch (shape)
        {
            case ValueShape.Schema:
            case ValueShape.SchemaOrList when kind != JsonKind.Array:
                found.Add((pointer, value));
                break;
            case ValueShape.SchemaList or ValueShape.SchemaOrList when kind == JsonKind.Array:
                AddItems(found, json, value, pointer);
                break;
            case ValueShape.SchemaByName or ValueShape.SchemaByPattern or ValueShape.SchemaOrNamesByName when kind == JsonKind.Object:
                AddProperties(found, json, value, pointer);
                break;
            default:
                break;
        }
    }

    private static void AddItems(List<(string, int)> found, in JsonView json, int value, string pointer)
    {
        var index = 0;
        for (int item = value + 1, end = json.Tokens[value].Next; item < end; item = json.Tokens[item].Next)
        {
            found.Add((string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index++}"), item));
        }
    }

    private static void AddProperties(List<(string, int)> found, in JsonView json, int value, string pointer)
    {
        for (int name = value + 1, end = json.Tokens[value].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            if (json.Kind(name + 1) != JsonKind.Array)
            {
                found.Add(($"{pointer}/{JsonPointer.Escape(json.String(name))}", name + 1));
            }
        }
    }
}
