using System.Text.Json;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Looks through JSON Lines: a table whose rows are objects and whose columns are their members.</summary>
internal sealed class JsonLinesInspector(DataFileLimits limits) : ContentInspector
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 256 };

    private readonly List<Column> columns = [];
    private readonly Dictionary<string, Column> byName = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];
    private long lines;
    private long rows;
    private long brokenLines;
    private long firstBrokenLine;

    /// <summary>Whether the text begins with two lines that are an object each, or with one that is all.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> beginning)
    {
        var end = beginning.IndexOf((byte)'\n');
        return end > 0 && IsObject(beginning[..end]) && beginning[(end + 1)..].TrimStart(" \t\r\n"u8) is [] or [(byte)'{', ..];
    }

    public override void Read(ByteWindow content)
    {
        while (content.TryReadLine(out var line))
        {
            lines++;
            if (!line.Trim(" \t"u8).IsEmpty)
            {
                ReadRow(line);
            }
        }
    }

    public override FileFacts Facts()
    {
        if (brokenLines > 0)
        {
            findings.Add(DataFileFaults.Warning(
                "table:broken-lines",
                $"{DataFileFaults.Number(brokenLines)} lines are no JSON object; the first is line {DataFileFaults.Number(firstBrokenLine)}.",
                $"JSON オブジェクトではない行が {DataFileFaults.Number(brokenLines)} 行あります。最初は {DataFileFaults.Number(firstBrokenLine)} 行目です。"));
        }

        return TableFacts.Of("JSON Lines", "application/jsonl", columns, rows, new JsonObject { ["lines"] = lines }, findings);
    }

    private void ReadRow(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, Options);
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadMembers(ref reader);
                rows++;
                return;
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Counted below; an InvalidOperationException is a text that is no UTF-8.
        }

        firstBrokenLine = brokenLines++ == 0 ? lines : firstBrokenLine;
    }

    private void ReadMembers(ref Utf8JsonReader reader)
    {
        for (var at = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; at++)
        {
            var column = Find(ref reader, at);
            reader.Read();
            Take(column, ref reader);
        }
    }

    // Rows nearly always have the same members in the same order.
    private Column Find(ref Utf8JsonReader reader, int at)
    {
        if (at < columns.Count && reader.ValueTextEquals(columns[at].Name))
        {
            return columns[at];
        }

        var name = reader.GetString()!; // a name is never null
        if (!byName.TryGetValue(name, out var column))
        {
            if (columns.Count == limits.MaxColumns)
            {
                throw DataFileFaults.TooManyColumns(limits.MaxColumns);
            }

            column = new Column(name);
            columns.Add(column);
            byName.Add(name, column);
        }

        return column;
    }

    private static void Take(Column column, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.String when !reader.ValueIsEscaped:
                column.TakeText(reader.ValueSpan);
                break;
            case JsonTokenType.String:
                column.TakeText(System.Text.Encoding.UTF8.GetBytes(reader.GetString()!)); // a text is never null
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                reader.Skip();
                column.TakeStructure();
                break;
            default:
                column.Take(reader.ValueSpan);
                break;
        }
    }

    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, Options);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
