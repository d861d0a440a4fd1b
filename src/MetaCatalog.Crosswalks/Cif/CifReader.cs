using System.Text;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Cif;

/// <summary>Crystallographic Information Files 1.1 and 2.0 (core dictionary, macromolecules, chemical components): a record for each data block.</summary>
/// <remarks>A block <c>data_global</c>, as journals write it, holds for all other blocks.</remarks>
public sealed class CifReader : CrosswalkReader
{
    private const string Version2 = "#\\#CIF_2.0";

    /// <inheritdoc/>
    public override string Name => "cif";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => ["chemical/x-cif", "chemical/x-mmcif"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var text = Encoding.Latin1.GetString(glimpse.Text.Span);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                return line.StartsWith("data_", StringComparison.OrdinalIgnoreCase) && !line.ContainsAny(" \t,;");
            }
        }

        return false;
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var text = Decode(document.Span, findings);
        var tokens = new CifTokenizer(text, text.TrimStart('\uFEFF').StartsWith(Version2, StringComparison.Ordinal));
        var blocks = new CifParser(tokens, limits, findings, cancellation).Blocks();
        var global = blocks.FirstOrDefault(static block => block.Name.Equals("global", StringComparison.OrdinalIgnoreCase) && !block.Has("_cell_length_a"));
        var described = blocks.Where(block => block != global || blocks.Count == 1).ToList();
        if (described.All(static block => block.Items.Count == 0))
        {
            return ForeignReading.Refused([.. findings, ReadingFaults.Error("cif:block", "The document has no data block with items.", "項目を持つデータブロックがありません。", new Location(Line: 1, Column: 1))]);
        }

        return new ForeignReading([.. described.Where(static block => block.Items.Count > 0).Select(block => Record(block, global == block ? null : global))], findings);
    }

    private static ForeignRecord Record(CifBlock block, CifBlock? global)
    {
        var record = new RecordBuilder();
        var content = new CifContent(block, global);
        new CifDescription(content, record).Add();
        new CifMaterial(content, record).Add();
        new CifMeasurement(content, record).Add();
        return record.ToRecord([.. block.Untaken(), .. global?.Untaken() ?? []]);
    }

    // CIF 1.1 is ASCII, CIF 2.0 is UTF-8; older programs wrote Latin 1.
    private static string Decode(ReadOnlySpan<byte> bytes, List<Finding> findings)
    {
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n');
            findings.Add(new Finding(
                "cif:encoding",
                Severity.Warning,
                new Bilingual("The document is neither ASCII nor UTF-8; it was read as Latin 1.", "文書が ASCII でも UTF-8 でもありません。Latin 1 として読みました。"),
                new Location(Line: line, Column: 1)));
            return Encoding.Latin1.GetString(bytes);
        }
    }
}

/// <summary>A data block with the block that holds for all.</summary>
internal sealed record CifContent(CifBlock Block, CifBlock? Global)
{
    /// <summary>The block's value, else that of the global block.</summary>
    public string? Take(params ReadOnlySpan<string> tags) => Block.Take(tags) ?? Global?.Take(tags);

    /// <summary>The block's values, else those of the global block.</summary>
    public IReadOnlyList<string> TakeAll(params ReadOnlySpan<string> tags) => Block.TakeAll(tags) is { Count: > 0 } own ? own : Global?.TakeAll(tags) ?? [];
}
