using System.Text;

namespace MetaCatalog.Rdf.RdfXml;

/// <summary>
/// Passes a stream on to an XML reader and remembers the end of what passed, so that a line and column of the reader can be turned
/// into a byte offset. An XML reader looks ahead by less than what is remembered.
/// </summary>
internal sealed class XmlPositions(Stream inner) : Stream
{
    private const int Remembered = 128 * 1024;
    private const int FirstLength = 4 * 1024; // most documents are small
    private byte[] recent = new byte[FirstLength];
    private int length;
    private long discarded;
    private int firstLine = 1;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The place for a line and a column as .NET counts them, in UTF-16.</summary>
    public TextPosition At(int line, int column)
    {
        var index = LineStart(line);
        var lineStart = index;
        for (var units = 1; units < column && index < length && recent[index] != '\n';)
        {
            Rune.DecodeFromUtf8(recent.AsSpan(index, length - index), out var rune, out var consumed);
            units += rune.Utf16SequenceLength;
            index += consumed;
        }

        var characters = Encoding.UTF8.GetString(recent, lineStart, index - lineStart).EnumerateRunes().Count();
        return new TextPosition(Math.Max(line, 1), index == lineStart ? Math.Max(column, 1) : characters + 1, discarded + index);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer[..Math.Min(buffer.Length, Remembered)]);
        MakeRoom(count);
        buffer[..count].CopyTo(recent.AsSpan(length));
        length += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int LineStart(int line)
    {
        var index = 0;
        for (var current = firstLine; current < line; current++)
        {
            var feed = recent.AsSpan(index, length - index).IndexOf((byte)'\n');
            if (feed < 0)
            {
                return index;
            }

            index += feed + 1;
        }

        return index;
    }

    private void MakeRoom(int count)
    {
        if (length + count > 2 * Remembered)
        {
            Discard(length - Remembered);
        }

        if (length + count > recent.Length)
        {
            Array.Resize(ref recent, Math.Max(recent.Length * 2, length + count));
        }
    }

    private void Discard(int count)
    {
        firstLine += recent.AsSpan(0, count).Count((byte)'\n');
        discarded += count;
        recent.AsSpan(count, length - count).CopyTo(recent);
        length -= count;
    }
}
