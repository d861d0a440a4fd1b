using System.Buffers.Binary;

namespace MetaCatalog.Search.Segments;

/// <summary>Puts sections together into a segment, see <see cref="SegmentFormat"/>; none of them is copied before it is written.</summary>
internal sealed class SectionWriter
{
    private const int EntryLength = 24;

    private static readonly byte[] Padding = new byte[8];

    private readonly List<Section> sections = [];

    private long Length =>
        SegmentFormat.HeaderLength + sections.Sum(static section => Padded(section.Length)) + sections.Count * EntryLength + SegmentFormat.FooterLength;

    public void Write(int id, ByteBuffer bytes) => sections.Add(new Section(id, bytes.Length, target => target(bytes.Written)));

    /// <summary>Adds a large section.</summary>
    public void Write(int id, SectionBuffer bytes) => sections.Add(new Section(id, bytes.Length, bytes.CopyTo));

    /// <summary>The finished segment, in an array that stays where it is.</summary>
    public byte[] ToPinned()
    {
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)Length), pinned: true);
        using var stream = new MemoryStream(bytes);
        CopyTo(stream);
        return bytes;
    }

    /// <summary>Writes the finished segment.</summary>
    public void CopyTo(Stream target)
    {
        var output = new CheckedOutput(target);
        output.Write(Header());
        var offset = (long)SegmentFormat.HeaderLength;
        var table = new ByteBuffer();
        foreach (var (id, length, copy) in sections)
        {
            copy(output.Write);
            output.Write(Padding.AsSpan(0, (int)(Padded(length) - length)));
            table.Int64(id);
            table.Int64(offset);
            table.Int64(length);
            offset += Padded(length);
        }

        table.Int64(offset);
        output.Write(table.Written);
        output.WriteEnd();
    }

    private static long Padded(int length) => (length + 7L) & ~7L;

    private static byte[] Header()
    {
        var header = new byte[SegmentFormat.HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, SegmentFormat.Mark);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), SegmentFormat.Version);
        return header;
    }

    private sealed record Section(int Id, int Length, Action<SectionTarget> CopyTo);

    /// <summary>A stream and the checksum of what went into it.</summary>
    private sealed class CheckedOutput(Stream target)
    {
        private uint checksum = Checksum.Start;

        public void Write(ReadOnlySpan<byte> bytes)
        {
            checksum = Checksum.Append(checksum, bytes);
            target.Write(bytes);
        }

        public void WriteEnd()
        {
            Span<byte> end = stackalloc byte[8];
            BinaryPrimitives.WriteUInt32LittleEndian(end, Checksum.End(checksum));
            BinaryPrimitives.WriteUInt32LittleEndian(end[4..], SegmentFormat.Mark);
            target.Write(end);
        }
    }
}
