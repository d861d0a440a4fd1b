using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MetaCatalog.JsonSchema.Output;

/// <summary>Writes the standard output formats. Core section 12.4.</summary>
internal sealed class OutputWriter(Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(OutputTree tree, OutputFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Readable);
        var writer = new OutputWriter(json);
        switch (format)
        {
            case OutputFormat.Flag:
                writer.WriteFlag(tree);
                break;
            case OutputFormat.Basic:
                writer.WriteBasic(tree);
                break;
            case OutputFormat.Detailed:
                writer.WriteUnit(Condense(tree) ?? tree with { Children = [] });
                break;
            default:
                writer.WriteUnit(tree);
                break;
        }

        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void WriteFlag(OutputTree tree)
    {
        json.WriteStartObject();
        json.WriteBoolean("valid", tree.IsValid);
        json.WriteEndObject();
    }

    private void WriteBasic(OutputTree tree)
    {
        var units = new List<OutputTree>();
        Flatten(tree, tree.IsValid, units);
        json.WriteStartObject();
        json.WriteBoolean("valid", tree.IsValid);
        if (units.Count > 0 || !tree.IsValid)
        {
            json.WriteStartArray(tree.IsValid ? "annotations" : "errors");
            units.ForEach(unit => WriteUnit(unit with { Children = [] }));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The units that say something: annotations of what holds, or what failed on the way to each error.</summary>
    private static void Flatten(OutputTree unit, bool isValid, List<OutputTree> units)
    {
        if (unit.IsValid != isValid)
        {
            return;
        }

        if (!isValid || unit.Annotation is not null)
        {
            units.Add(unit);
        }

        foreach (var child in unit.Children)
        {
            Flatten(child, isValid, units);
        }
    }

    /// <summary>Units of the other outcome and units that only lead to one other are left out. Section 12.4.3.</summary>
    private static OutputTree? Condense(OutputTree unit)
    {
        var children = unit.Children.Where(child => child.IsValid == unit.IsValid).Select(Condense).OfType<OutputTree>().ToList();
        var saysSomething = unit.Annotation is not null || unit.Error is not null;
        return (saysSomething, children.Count) switch
        {
            (false, 0) => unit.IsValid ? null : unit with { Children = [] },
            (false, 1) => children[0],
            _ => unit with { Children = children },
        };
    }

    private void WriteUnit(OutputTree unit)
    {
        json.WriteStartObject();
        json.WriteBoolean("valid", unit.IsValid);
        json.WriteString("keywordLocation", unit.KeywordLocation);
        if (unit.AbsoluteKeywordLocation.Length > 0)
        {
            json.WriteString("absoluteKeywordLocation", unit.AbsoluteKeywordLocation);
        }

        json.WriteString("instanceLocation", unit.InstanceLocation);
        if (unit.Annotation is { } annotation)
        {
            json.WritePropertyName("annotation");
            json.WriteRawValue(annotation);
        }

        if (!unit.IsValid && (unit.Children.Count == 0 || unit.Error is not null))
        {
            json.WriteString("error", unit.Error ?? "A subschema was not met.");
        }

        WriteChildren(unit);
        json.WriteEndObject();
    }

    private void WriteChildren(OutputTree unit)
    {
        if (unit.Children.Count == 0)
        {
            return;
        }

        json.WriteStartArray(unit.IsValid ? "annotations" : "errors");
        foreach (var child in unit.Children)
        {
            WriteUnit(child);
        }

        json.WriteEndArray();
    }
}
