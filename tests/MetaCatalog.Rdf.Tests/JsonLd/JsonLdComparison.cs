using System.Text.Json;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>Compares results of the suites: numbers by value, language tags without their case, entries in any order, arrays in any order except under <c>@list</c>.</summary>
internal static class JsonLdComparison
{
    public static bool AreEqual(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual) =>
        AreEqual(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(actual).RootElement, inList: false);

    private static bool AreEqual(JsonElement expected, JsonElement actual, bool inList)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return false;
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => HaveEqualEntries(expected, actual),
            JsonValueKind.Array => HaveEqualItems([.. expected.EnumerateArray()], [.. actual.EnumerateArray()], inList),
            JsonValueKind.String => expected.GetString() == actual.GetString(),
            JsonValueKind.Number => expected.GetDouble() == actual.GetDouble(),
            _ => true,
        };
    }

    private static bool HaveEqualEntries(JsonElement expected, JsonElement actual) =>
        expected.EnumerateObject().Count() == actual.EnumerateObject().Count()
        && expected.EnumerateObject().All(entry => actual.TryGetProperty(entry.Name, out var other) && AreEqual(entry, other));

    private static bool AreEqual(JsonProperty entry, JsonElement other) => entry.Name == "@language" && other.ValueKind == JsonValueKind.String
        ? string.Equals(entry.Value.GetString(), other.GetString(), StringComparison.OrdinalIgnoreCase)
        : AreEqual(entry.Value, other, entry.Name == "@list");

    private static bool HaveEqualItems(List<JsonElement> expected, List<JsonElement> actual, bool inList)
    {
        if (expected.Count != actual.Count)
        {
            return false;
        }

        if (inList)
        {
            return expected.Zip(actual).All(static pair => AreEqual(pair.First, pair.Second, inList: false));
        }

        foreach (var item in expected)
        {
            var match = actual.FindIndex(other => AreEqual(item, other, inList: false));
            if (match < 0)
            {
                return false;
            }

            actual.RemoveAt(match);
        }

        return true;
    }
}
