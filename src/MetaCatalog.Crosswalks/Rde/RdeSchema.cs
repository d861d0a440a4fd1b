using System.Text.Json;

namespace MetaCatalog.Crosswalks.Rde;

/// <summary>What the schema of an invoice says of a value under <c>custom</c>.</summary>
/// <param name="Ja">Its label in Japanese, or null.</param>
/// <param name="En">Its label in English, or null.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Description">Its description, or null.</param>
internal sealed record RdeLabel(string? Ja, string? En, string? Unit, string? Description);

/// <summary>The labels and units of the values under <c>custom</c>.</summary>
internal sealed class RdeSchema
{
    private readonly Dictionary<string, RdeLabel> labels = new(StringComparer.Ordinal);

    /// <summary>Says nothing of any value.</summary>
    public static RdeSchema None { get; } = new();

    /// <summary>Reads a schema; what it does not say in the expected form is as if it said nothing.</summary>
    public static RdeSchema Of(JsonElement schema)
    {
        var read = new RdeSchema();
        if (Member(Member(Member(schema, "properties"), "custom"), "properties") is { ValueKind: JsonValueKind.Object } properties)
        {
            foreach (var property in properties.EnumerateObject())
            {
                var label = Member(property.Value, "label");
                read.labels[property.Name] = new RdeLabel(Text(label, "ja"), Text(label, "en"), Text(Member(property.Value, "options"), "unit"), Text(property.Value, "description"));
            }
        }

        return read;
    }

    /// <summary>What is said of the value, or null.</summary>
    public RdeLabel? Find(string key) => labels.GetValueOrDefault(key);

    private static JsonElement? Member(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } some && some.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? value, string name) => Member(value, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
