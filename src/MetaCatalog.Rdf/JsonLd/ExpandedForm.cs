using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>What an object in expanded form is (JSON-LD 1.1, 3: node object, value object, list object, graph object).</summary>
internal static class ExpandedForm
{
    public static bool IsValue(JsonValue? value) => value is JsonObject map && map.Contains(Keyword.Value);

    public static bool IsList(JsonValue? value) => value is JsonObject map && map.Contains(Keyword.List);

    public static bool IsNode(JsonObject map) => !map.Contains(Keyword.Value) && !map.Contains(Keyword.List) && !map.Contains(Keyword.Set);

    /// <summary>Whether it holds <c>@graph</c> and at most <c>@id</c>, <c>@index</c> and <c>@context</c> beside.</summary>
    public static bool IsGraph(JsonValue? value) =>
        value is JsonObject map && map.Contains(Keyword.Graph) && map.All(static entry => entry.Key is Keyword.Graph or Keyword.Id or Keyword.Index or Keyword.Context);

    /// <summary>Whether it is a graph object without a name.</summary>
    public static bool IsSimpleGraph(JsonValue? value) => IsGraph(value) && !((JsonObject)value!).Contains(Keyword.Id);

    /// <summary>Whether it holds <c>@id</c> and nothing else.</summary>
    public static bool IsReference(JsonValue? value) => value is JsonObject { Count: 1 } map && map.Contains(Keyword.Id);
}
