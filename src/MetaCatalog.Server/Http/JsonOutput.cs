using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Server.Http;

/// <summary>How the catalog's own JSON is written: camelCase, indented for people, Japanese and IRIs as they are: it is never put into HTML.</summary>
internal static class JsonOutput
{
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static readonly JsonSerializerOptions SerializerOptions = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The findings of a report as an array of objects with code, severity, message, place, rule and repair.</summary>
    public static void WriteFindings(Utf8JsonWriter writer, ValidationReport report)
    {
        writer.WriteStartArray();
        foreach (var finding in report.Findings)
        {
            WriteFinding(writer, finding);
        }

        writer.WriteEndArray();
    }

    /// <summary>Texts in several languages as a language map; <c>none</c> for text without a language.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<TaggedText> texts)
    {
        writer.WriteStartObject(name);
        foreach (var text in texts.DistinctBy(static text => text.Language ?? "none", StringComparer.OrdinalIgnoreCase))
        {
            writer.WriteString(text.Language ?? "none", text.Text);
        }

        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        WriteBilingual(writer, "message", finding.Message);
        WriteLocation(writer, finding.Location);
        WriteOptional(writer, "rule", finding.Rule);
        if (finding.Repair is { } repair)
        {
            WriteBilingual(writer, "repair", repair);
        }

        if (finding.BlocksPublication)
        {
            writer.WriteBoolean("blocksPublication", true);
        }

        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Location location)
    {
        WriteOptional(writer, "pointer", location.Pointer);
        WriteOptional(writer, "line", location.Line);
        WriteOptional(writer, "column", location.Column);
        WriteOptional(writer, "focusNode", location.FocusNode?.ToString());
        WriteOptional(writer, "path", location.Path);
        WriteOptional(writer, "value", location.Value?.ToString());
    }

    /// <summary>A text in both languages.</summary>
    public static void WriteBilingual(Utf8JsonWriter writer, string name, Bilingual text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("en", text.En);
        writer.WriteString("ja", text.Ja);
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is not null)
        {
            writer.WriteNumber(name, value.Value);
        }
    }
}
