using System.Text.Json.Nodes;
using System.Text.Unicode;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Looks through comma, tab, semicolon and bar separated tables.</summary>
internal sealed class DelimitedInspector(byte delimiter, DataFileLimits limits) : ContentInspector
{
    private readonly List<Column> columns = [];
    private readonly List<Finding> findings = [];
    private Column[] inOrder = [];
    private int at;
    private long rows;
    private long raggedRows;
    private long firstRaggedRow;
    private int comments;
    private bool hasHeading;

    public override void Read(ByteWindow content)
    {
        SkipComments(content);
        NoteEncoding(content.Peek(DelimitedSniffing.Length));
        var reader = new DelimitedReader(content, delimiter, limits.MaxLineBytes);
        ReadHeading(reader);
        ReadRows(reader);
    }

    public override FileFacts Facts()
    {
        if (raggedRows > 0)
        {
            findings.Add(DataFileFaults.Warning(
                "table:ragged",
                $"{DataFileFaults.Number(raggedRows)} rows have another number of values than there are columns ({columns.Count}); the first is row {DataFileFaults.Number(firstRaggedRow)}.",
                $"値の数が列の数（{columns.Count}）と異なる行が {DataFileFaults.Number(raggedRows)} 行あります。最初は {DataFileFaults.Number(firstRaggedRow)} 行目です。"));
        }

        var isTabbed = delimiter == '\t';
        var details = new JsonObject { ["delimiter"] = ((char)delimiter).ToString(), ["heading"] = hasHeading, ["commentLines"] = comments };
        return TableFacts.Of(isTabbed ? "TSV" : "CSV", isTabbed ? "text/tab-separated-values" : "text/csv", columns, rows, details, findings);
    }

    private void SkipComments(ByteWindow content)
    {
        if (content.Peek(3).StartsWith("\uFEFF"u8))
        {
            content.Skip(3);
        }

        while (content.Peek(1) is [(byte)'#', ..] && content.TryReadLine(out _))
        {
            comments++;
        }
    }

    private void NoteEncoding(ReadOnlySpan<byte> beginning)
    {
        var last = beginning.LastIndexOf((byte)'\n');
        if (!Utf8.IsValid(last < 0 ? beginning : beginning[..last]))
        {
            findings.Add(DataFileFaults.Warning(
                "encoding:not-utf8",
                "The text is not UTF-8; headings were read as Shift_JIS where that is possible. UTF-8 is read everywhere.",
                "UTF-8 ではありません。見出しは可能な場合 Shift_JIS として読みました。UTF-8 に変換するとどこでも読めます。"));
        }
    }

    // A first row that holds a number or nothing where a heading should be is data already.
    private void ReadHeading(DelimitedReader reader)
    {
        var first = new List<byte[]>();
        for (var endsRow = false; !endsRow && reader.TryRead(out var value, out endsRow);)
        {
            first.Add(value.ToArray());
            CheckColumns(first.Count);
        }

        hasHeading = first.Count > 0 && first.TrueForAll(static value => !value.AsSpan().Trim(" \t"u8).IsEmpty && !NumberText.TryParse(value.AsSpan().Trim(" \t"u8), out _, out _));
        for (var i = 0; i < first.Count; i++)
        {
            columns.Add(new Column(hasHeading ? TextDecoding.Decode(first[i]).Trim() : $"column{i + 1}"));
        }

        if (!hasHeading && first.Count > 0)
        {
            rows = 1;
            for (var i = 0; i < first.Count; i++)
            {
                columns[i].Take(first[i]);
            }
        }
    }

    private void ReadRows(DelimitedReader reader)
    {
        inOrder = [.. columns];
        while (true)
        {
            while (reader.TryReadPlain(out var text, out var places))
            {
                TakePlain(text, places);
            }

            if (!reader.TryRead(out var value, out var endsRow))
            {
                return;
            }

            Take(value, endsRow);
        }
    }

    private void TakePlain(ReadOnlySpan<byte> text, ReadOnlySpan<int> places)
    {
        var start = 0;
        foreach (var end in places)
        {
            Take(text[start..end], text[end] == '\n');
            start = end + 1;
        }
    }

    private void Take(ReadOnlySpan<byte> value, bool endsRow)
    {
        if (at < inOrder.Length)
        {
            inOrder[at].Take(value);
        }

        at++;
        if (endsRow)
        {
            EndRow(at, at == 1 && value.TrimEnd((byte)'\r').IsEmpty);
            at = 0;
        }
    }

    private void EndRow(int values, bool isBlank)
    {
        if (isBlank && columns.Count > 1)
        {
            return;
        }

        rows++;
        if (values != columns.Count && raggedRows++ == 0)
        {
            firstRaggedRow = rows + (hasHeading ? 1 : 0);
        }
    }

    private void CheckColumns(int count)
    {
        if (count > limits.MaxColumns)
        {
            throw DataFileFaults.TooManyColumns(limits.MaxColumns);
        }
    }
}
