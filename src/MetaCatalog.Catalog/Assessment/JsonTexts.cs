using System.Text.Json;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>How assessments write what they have many of.</summary>
internal static class JsonTexts
{
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void WriteText(this Utf8JsonWriter json, string name, Bilingual? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("en", text.En);
        json.WriteString("ja", text.Ja);
        json.WriteEndObject();
    }

    public static void WriteOptionalNumber(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 2));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
