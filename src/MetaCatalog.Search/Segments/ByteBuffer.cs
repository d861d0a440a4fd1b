using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace MetaCatalog.Search.Segments;

/// <summary>Bytes being written; grows as needed.</summary>
internal sealed class ByteBuffer(int capacity = 256)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Forgets all but the first bytes.</summary>
    public void Truncate(int length) => Length = length <= Length
        ? length
        : throw new IndexDamagedException("A shared prefix is longer than what it is shared with.");

    /// <summary>Room for so many more bytes, counted as written.</summary>
    public Span<byte> Take(int count)
    {
        if (bytes.Length - Length < count)
        {
            Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, Math.Max(bytes.Length * 2L, Length + (long)count)));
        }

        Length += count;
        return bytes.AsSpan(Length - count, count);
    }

    public void Byte(byte value) => Take(1)[0] = value;

    public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(4), value);

    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(8), value);

    public void Bytes(ReadOnlySpan<byte> value) => value.CopyTo(Take(value.Length));

    public void Int32s(ReadOnlySpan<int> values) => Bytes(MemoryMarshal.AsBytes(values));

    /// <summary>Seven bits a byte, least first.</summary>
    public void Varint(uint value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    /// <summary>A length and the bytes.</summary>
    public void Block(ReadOnlySpan<byte> value)
    {
        Varint((uint)value.Length);
        Bytes(value);
    }
}
