using System.Text.Json;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>Writes a suggested description as JSON: the draft, the evidence, the files. Thread safe.</summary>
public static class SuggestionJson
{
    /// <summary>The suggestion as one object.</summary>
    public static void Write(Utf8JsonWriter writer, DraftSuggestion suggestion)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(suggestion);
        writer.WriteStartObject();
        writer.WritePropertyName("draft");
        suggestion.Draft.WriteTo(writer);
        WriteEvidence(writer, suggestion.Evidence);
        writer.WriteStartArray("files");
        foreach (var file in suggestion.Files)
        {
            Write(writer, file);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, IReadOnlyList<Evidence> evidence)
    {
        writer.WriteStartArray("evidence");
        foreach (var line in evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", line.Pointer);
            writer.WriteString("file", line.File);
            writer.WriteString("place", line.Place);
            writer.WriteString("certainty", JsonNamingPolicy.CamelCase.ConvertName(line.Certainty.ToString()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, DataFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("name", file.Name);
        writer.WriteString("format", file.Facts.Format);
        writer.WriteString("mediaType", file.Facts.MediaType);
        writer.WriteString("compression", file.Facts.Compression);
        writer.WriteNumber("byteSize", file.ByteSize);
        writer.WriteString("sha256", file.Sha256);
        if (file.Facts.RecordCount is { } records)
        {
            writer.WriteNumber("records", records);
        }

        WriteFields(writer, file.Facts.Fields);
        writer.WritePropertyName("details");
        file.Facts.Details.WriteTo(writer);
        WriteFindings(writer, file.Facts);
        writer.WriteStartArray("entries");
        foreach (var entry in file.Entries)
        {
            Write(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, IReadOnlyList<FieldFacts> fields)
    {
        writer.WriteStartArray("fields");
        foreach (var field in fields)
        {
            writer.WriteStartObject();
            writer.WriteString("name", field.Name);
            writer.WriteString("dataType", field.DataType);
            writer.WriteString("unit", field.Unit?.Text);
            writer.WriteNumber("values", field.Values);
            writer.WriteNumber("missing", field.Missing);
            WriteTexts(writer, "missingWords", field.MissingWords);
            if (field.Numbers is { } numbers)
            {
                writer.WriteNumber("min", numbers.Min);
                writer.WriteNumber("max", numbers.Max);
                writer.WriteNumber("mean", numbers.Mean);
                writer.WriteNumber("deviation", numbers.Deviation);
            }

            WriteTexts(writer, "examples", field.Examples);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, FileFacts facts)
    {
        writer.WritePropertyName("findings");
        ReportJson.Write(writer, new ValidationReport(facts.Findings.Concat(facts.Documents.SelectMany(static document => document.Findings))));
    }
}
