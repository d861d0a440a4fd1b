using System.Buffers.Binary;
using System.Text;

namespace MetaCatalog.Search.Segments;

/// <summary>An immutable part of an index, read where its bytes lie. Safe for any number of threads.</summary>
internal sealed class Segment
{
    private readonly SegmentBytes bytes;
    private readonly Dictionary<int, (long Offset, long Length)> table = [];

    private Segment(SegmentBytes bytes, IndexSchema schema)
    {
        this.bytes = bytes;
        ReadTable();
        DocumentCount = ReadSummary(schema);
        LengthCodes = Region(SectionId.Lengths);
        Keys = new KeyList(Region(SectionId.Keys), Region(SectionId.KeyBlocks), DocumentCount);
        Terms = new TermDictionary(Region(SectionId.Terms), Region(SectionId.TermBlocks));
        Postings = Region(SectionId.Postings);
        Positions = Region(SectionId.Positions);
        Columns = [.. schema.Columns.Select((field, number) => Column.Open(this, field, number))];
        Require(LengthCodes.Length == DocumentCount, "lengths");
    }

    public int DocumentCount { get; }

    /// <summary>The bytes of the whole segment.</summary>
    public long Size => bytes.Length;

    public ByteRegion LengthCodes { get; }

    public KeyList Keys { get; }

    public TermDictionary Terms { get; }

    public ByteRegion Postings { get; }

    public ByteRegion Positions { get; }

    public Column[] Columns { get; }

    public ReadOnlySpan<byte> Whole => bytes.Region(0, bytes.Length).Span;

    /// <summary>Whether the bytes are still those that were written; reads all of them.</summary>
    public bool IsSound
    {
        get
        {
            var all = Whole;
            return BinaryPrimitives.ReadUInt32LittleEndian(all[^8..]) == Checksum.Of(all[..^8]);
        }
    }

    /// <summary>Opens a segment after checking its checksum, version and schema.</summary>
    /// <exception cref="IndexDamagedException">It is not what was written.</exception>
    public static Segment Open(SegmentBytes bytes, IndexSchema schema)
    {
        try
        {
            CheckFrame(bytes);
            return new Segment(bytes, schema);
        }
        catch (Exception fault) when (fault is ArgumentException or IndexOutOfRangeException or OverflowException or KeyNotFoundException)
        {
            throw new IndexDamagedException("A segment does not hold what its format says.", fault);
        }
    }

    /// <summary>A segment that was written a moment ago: reading all of it to check what was just computed would only fill memory.</summary>
    public static Segment OfWritten(SegmentBytes bytes, IndexSchema schema) => new(bytes, schema);

    /// <summary>Says that the bytes will hardly be read again, see <see cref="SegmentBytes.LetGo"/>.</summary>
    public void LetGo() => bytes.LetGo();

    public ByteRegion Region(int id) => table.TryGetValue(id, out var section) ? bytes.Region(section.Offset, section.Length) : default;

    public string Key(int document) => Encoding.UTF8.GetString(Keys[document]);

    /// <summary>The stored texts of a document: number of the text field and text, in the order given.</summary>
    public List<(int Field, string Text)> StoredTexts(int document)
    {
        var texts = new List<(int, string)>();
        var starts = Region(SectionId.StoredStarts).As<int>();
        if (starts.IsEmpty)
        {
            return texts;
        }

        var reader = new ByteReader(Region(SectionId.Stored).Span[starts[document]..starts[document + 1]]);
        while (!reader.AtEnd)
        {
            texts.Add((reader.Int(), Encoding.UTF8.GetString(reader.Block())));
        }

        return texts;
    }

    /// <summary>The encoded stored texts of a document, to be copied.</summary>
    public ReadOnlySpan<byte> StoredBytes(int document)
    {
        var starts = Region(SectionId.StoredStarts).As<int>();
        return starts.IsEmpty ? [] : Region(SectionId.Stored).Span[starts[document]..starts[document + 1]];
    }

    private static void CheckFrame(SegmentBytes bytes)
    {
        Require(bytes.Length is >= SegmentFormat.HeaderLength + SegmentFormat.FooterLength and <= int.MaxValue, "length");
        var all = bytes.Region(0, bytes.Length).Span;
        Require(BinaryPrimitives.ReadUInt32LittleEndian(all) == SegmentFormat.Mark, "mark");
        Require(BinaryPrimitives.ReadUInt32LittleEndian(all[4..]) == SegmentFormat.Version, "format version");
        Require(BinaryPrimitives.ReadUInt32LittleEndian(all[^4..]) == SegmentFormat.Mark, "end");
        Require(BinaryPrimitives.ReadUInt32LittleEndian(all[^8..]) == Checksum.Of(all[..^8]), "checksum");
    }

    private void ReadTable()
    {
        var footer = bytes.Region(bytes.Length - SegmentFormat.FooterLength, SegmentFormat.FooterLength).Span;
        var offset = BinaryPrimitives.ReadInt64LittleEndian(footer);
        var entries = bytes.Region(offset, bytes.Length - SegmentFormat.FooterLength - offset).As<long>();
        for (var i = 0; i + 2 < entries.Length; i += 3)
        {
            table[checked((int)entries[i])] = (entries[i + 1], entries[i + 2]);
        }
    }

    private int ReadSummary(IndexSchema schema)
    {
        var reader = new ByteReader(Region(SectionId.Summary).Span);
        var count = reader.Int();
        Require(Encoding.UTF8.GetString(reader.Block()) == schema.Fingerprint, "schema");
        return count;
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new IndexDamagedException($"A segment's {what} is not what it must be.");
        }
    }
}
