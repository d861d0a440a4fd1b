using System.Buffers.Binary;

namespace MetaCatalog.Search.Segments;

/// <summary>Puts sections together into a segment, see <see cref="SegmentFormat"/>.</summary>
internal sealed class SectionWriter
{
    private readonly List<(int Id, ReadOnlyMemory<byte> Bytes)> sections = [];

    public void Write(int id, ReadOnlySpan<byte> bytes) => sections.Add((id, bytes.ToArray()));

    /// <summary>The finished segment, in an array that stays where it is.</summary>
    public byte[] ToPinned()
    {
        var length = SegmentFormat.HeaderLength + sections.Sum(static section => Padded(section.Bytes.Length)) + sections.Count * 24 + SegmentFormat.FooterLength;
        var bytes = GC.AllocateArray<byte>(checked((int)length), pinned: true);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, SegmentFormat.Mark);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), SegmentFormat.Version);
        WriteFooter(bytes, WriteSections(bytes));
        return bytes;
    }

    private static long Padded(int length) => (length + 7L) & ~7L;

    private int WriteSections(Span<byte> bytes)
    {
        var table = bytes[^(SegmentFormat.FooterLength + sections.Count * 24)..];
        var offset = SegmentFormat.HeaderLength;
        foreach (var (id, content) in sections)
        {
            content.Span.CopyTo(bytes[offset..]);
            BinaryPrimitives.WriteInt64LittleEndian(table, id);
            BinaryPrimitives.WriteInt64LittleEndian(table[8..], offset);
            BinaryPrimitives.WriteInt64LittleEndian(table[16..], content.Length);
            table = table[24..];
            offset += (int)Padded(content.Length);
        }

        return offset;
    }

    private static void WriteFooter(Span<byte> bytes, int tableOffset)
    {
        var footer = bytes[^SegmentFormat.FooterLength..];
        BinaryPrimitives.WriteInt64LittleEndian(footer, tableOffset);
        BinaryPrimitives.WriteUInt32LittleEndian(footer[8..], Checksum.Of(bytes[..^8]));
        BinaryPrimitives.WriteUInt32LittleEndian(footer[12..], SegmentFormat.Mark);
    }
}
