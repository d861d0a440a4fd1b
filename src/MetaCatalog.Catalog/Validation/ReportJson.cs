using System.Text.Json;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Writes findings as JSON: code, severity, message, place, rule and repair. Thread safe.</summary>
public static class ReportJson
{
    /// <summary>The findings of a report as an array.</summary>
    public static void Write(Utf8JsonWriter writer, ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write(writer, report.Findings);
    }

    /// <summary>Findings as an array, in the order given.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(findings);
        writer.WriteStartArray();
        foreach (var finding in findings)
        {
            Write(writer, finding);
        }

        writer.WriteEndArray();
    }

    /// <summary>A text in both languages as a member.</summary>
    public static void WriteBilingual(Utf8JsonWriter writer, string name, Bilingual text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(text);
        writer.WriteStartObject(name);
        writer.WriteString("en", text.En);
        writer.WriteString("ja", text.Ja);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
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

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
