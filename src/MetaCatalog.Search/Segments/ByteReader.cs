namespace MetaCatalog.Search.Segments;

/// <summary>Reads what <see cref="ByteBuffer"/> wrote. Reading past the end throws, it never reads what is not there.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, int position = 0)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position >= bytes.Length;

    public uint Varint()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = bytes[Position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new IndexDamagedException("A number in the index runs over its bounds.");
    }

    public int Int() => (int)Varint();

    public ReadOnlySpan<byte> Bytes(int length)
    {
        var slice = bytes.Slice(Position, length);
        Position += length;
        return slice;
    }

    public ReadOnlySpan<byte> Block() => Bytes(Int());

    /// <summary>Steps over so many numbers.</summary>
    public void SkipVarints(int count)
    {
        while (count > 0)
        {
            count -= bytes[Position++] < 0x80 ? 1 : 0;
        }
    }
}
