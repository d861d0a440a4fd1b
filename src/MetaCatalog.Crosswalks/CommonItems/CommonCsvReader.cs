using System.Text;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>Japan's thirty common metadata items as CSV with Japanese or English headings, in any order, in UTF-8 or Shift_JIS; a row is a record.</summary>
public sealed class CommonCsvReader : CrosswalkReader
{
    // Fewer headings than this could be any table.
    private const int EnoughHeadings = 5;

    /// <inheritdoc/>
    public override string Name => "common-items";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var end = glimpse.Text.Span.IndexOfAny((byte)'\n', (byte)'\r');
        var first = Decode(end < 0 ? glimpse.Text : glimpse.Text[..end]);
        return first.Contains(',', StringComparison.Ordinal) && first.Split(',').Take(64).Count(static heading => CommonColumns.PlaceOf(heading.Trim('"')) >= 0) >= EnoughHeadings;
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var records = new List<ForeignRecord>();
        var findings = new List<Finding>();
        IReadOnlyList<string>? headings = null;
        foreach (var row in CsvRows.Of(Decode(document), limits))
        {
            cancellation.ThrowIfCancellationRequested();
            if (headings is null)
            {
                headings = Headings(row);
                continue;
            }

            if (records.Count == limits.MaxRecords)
            {
                throw new ReadingException(ReadingFaults.TooManyRecords(limits.MaxRecords, new Location(Line: row.Line)));
            }

            records.Add(Read(new CommonRow(headings, row), findings));
        }

        return records.Count > 0 ? new ForeignReading(records, findings) : ForeignReading.Refused(ReadingFaults.Error("common-items:rows", "There is no row below the headings.", "見出しの下にデータ行がありません。", new Location(Line: 1)));
    }

    private static ForeignRecord Read(CommonRow row, List<Finding> findings)
    {
        var notes = new ReadingNotes(new RecordBuilder());
        new CommonToRecord(row.ToRecord(), notes, () => row.Place).Add();
        findings.AddRange(notes.Findings);
        return notes.Builder.ToRecord(row.Untaken());
    }

    private static IReadOnlyList<string> Headings(CsvRow row) =>
        row.Fields.Any(static heading => CommonColumns.PlaceOf(heading) >= 0)
            ? row.Fields
            : throw new ReadingException(ReadingFaults.Error("common-items:headings", "None of the headings is one of the thirty common items.", "見出しに共通項目の列がありません。", new Location(Line: row.Line)));

    // Spreadsheets in Japan still write Shift_JIS; what is no UTF-8 is read as that.
    private static string Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span.StartsWith("\uFEFF"u8) ? bytes.Span[3..] : bytes.Span;
        return System.Text.Unicode.Utf8.IsValid(span) ? Encoding.UTF8.GetString(span) : CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetString(span);
    }
}
