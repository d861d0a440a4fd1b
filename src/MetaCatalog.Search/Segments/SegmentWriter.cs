using System.Text;

namespace MetaCatalog.Search.Segments;

/// <summary>Writes a segment: documents in the order of their keys, then terms in theirs.</summary>
/// <param name="schema">The fields.</param>
/// <param name="spill">Where large sections go that need not be in memory, see <see cref="SectionBuffer"/>.</param>
internal sealed class SegmentWriter(IndexSchema schema, Func<Stream>? spill = null) : IDisposable
{
    private readonly SectionBuffer keys = new(spill);
    private readonly ByteBuffer keyBlocks = new();
    private readonly ByteBuffer lastKey = new();
    private readonly ByteBuffer lengths = new();
    private readonly SectionBuffer stored = new(spill);
    private readonly ByteBuffer storedStarts = new();

    public int DocumentCount { get; private set; }

    public PostingsWriter Postings { get; } = new(spill);

    public ColumnWriter[] Columns { get; } = [.. schema.Columns.Select(ColumnWriter.For)];

    public ReadOnlySpan<byte> LengthCodes => lengths.Written;

    /// <summary>Adds a document; the values of its columns have been added before.</summary>
    public void AddDocument(ReadOnlySpan<byte> key, byte length, ReadOnlySpan<byte> storedTexts)
    {
        AddKey(key);
        lengths.Byte(length);
        storedStarts.Int32(stored.Length);
        stored.End.Bytes(storedTexts);
        stored.Settle();
        foreach (var column in Columns)
        {
            column.EndDocument();
        }

        DocumentCount++;
    }

    /// <summary>All sections, to be written somewhere.</summary>
    public SectionWriter ToSections()
    {
        var sections = new SectionWriter();
        sections.Write(SectionId.Summary, Summary());
        sections.Write(SectionId.Keys, keys);
        sections.Write(SectionId.KeyBlocks, keyBlocks);
        sections.Write(SectionId.Lengths, lengths);
        Postings.WriteTo(sections);
        WriteStored(sections);
        for (var i = 0; i < Columns.Length; i++)
        {
            Columns[i].WriteTo(sections, i);
        }

        return sections;
    }

    public void Dispose()
    {
        keys.Dispose();
        stored.Dispose();
        Postings.Dispose();
    }

    private ByteBuffer Summary()
    {
        var summary = new ByteBuffer();
        summary.Varint((uint)DocumentCount);
        summary.Block(Encoding.UTF8.GetBytes(schema.Fingerprint));
        return summary;
    }

    private void WriteStored(SectionWriter sections)
    {
        if (stored.Length > 0)
        {
            storedStarts.Int32(stored.Length);
            sections.Write(SectionId.Stored, stored);
            sections.Write(SectionId.StoredStarts, storedStarts);
        }
    }

    private void AddKey(ReadOnlySpan<byte> key)
    {
        var shared = 0;
        if (DocumentCount % SegmentFormat.KeysPerBlock == 0)
        {
            keyBlocks.Int32(keys.Length);
        }
        else
        {
            shared = MemoryExtensions.CommonPrefixLength(lastKey.Written, key);
        }

        keys.End.Varint((uint)shared);
        keys.End.Block(key[shared..]);
        keys.Settle();
        lastKey.Clear();
        lastKey.Bytes(key);
    }
}
