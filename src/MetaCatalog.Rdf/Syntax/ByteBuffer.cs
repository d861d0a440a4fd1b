using System.Buffers;
using System.Text;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>A growing run of bytes that is cleared and filled again without giving up its memory.</summary>
internal sealed class ByteBuffer(int capacity = 64) : IBufferWriter<byte>
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Drops what follows the first bytes.</summary>
    public void Truncate(int length) => Length = length;

    public void Set(ReadOnlySpan<byte> value)
    {
        Length = 0;
        Append(value);
    }

    public void Append(ReadOnlySpan<byte> value)
    {
        value.CopyTo(GetSpan(value.Length));
        Length += value.Length;
    }

    public void Append(byte value)
    {
        if (Length == bytes.Length)
        {
            Grow(1);
        }

        bytes[Length++] = value;
    }

    public void Append(Rune rune) => Length += rune.EncodeToUtf8(GetSpan(4));

    public void Append(string text) => Append(text.AsSpan());

    public void Append(ReadOnlySpan<char> text)
    {
        var room = GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, room);
    }

    public void Append(long number)
    {
        number.TryFormat(GetSpan(20), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (bytes.Length - Length < Math.Max(sizeHint, 1))
        {
            Grow(Math.Max(sizeHint, 1));
        }

        return bytes.AsSpan(Length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        _ = GetSpan(sizeHint);
        return bytes.AsMemory(Length);
    }

    public void Advance(int count) => Length += count;

    private void Grow(int more) => Array.Resize(ref bytes, Math.Max(bytes.Length * 2, checked(Length + more)));
}
