using System.Runtime.CompilerServices;

namespace MetaCatalog.Search.Segments;

/// <summary>Numbers in 0, 1, 2, 4 or 8 bytes each: base + scale × what is stored.</summary>
internal readonly struct PackedNumbers
{
    private readonly ByteRegion bytes;

    public PackedNumbers(ByteRegion shape, ByteRegion values)
    {
        var reader = new ByteReader(shape.Span);
        Kind = reader.Bytes(1)[0];
        Width = reader.Bytes(1)[0];
        Base = BitConverter.ToInt64(reader.Bytes(8));
        Scale = BitConverter.ToInt64(reader.Bytes(8));
        bytes = values;
        if (Width is not (0 or 1 or 2 or 4 or 8) || Scale == 0)
        {
            throw new IndexDamagedException("A column has a width or scale that is not allowed.");
        }
    }

    /// <summary>What the writer noted about the values.</summary>
    public byte Kind { get; }

    public int Width { get; }

    public long Base { get; }

    public long Scale { get; }

    /// <summary>What is stored, one byte each; only of width 1.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>What is stored, two bytes each; only of width 2.</summary>
    public ReadOnlySpan<ushort> Words => bytes.As<ushort>();

    /// <summary>What is stored, four bytes each; only of width 4.</summary>
    public ReadOnlySpan<uint> DoubleWords => bytes.As<uint>();

    public long this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Base + Scale * (long)Stored(index);
    }

    /// <summary>What is stored, before scale and base.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Stored(int index) => Width switch
    {
        1 => bytes.Span[index],
        2 => bytes.As<ushort>()[index],
        4 => bytes.As<uint>()[index],
        0 => 0,
        _ => bytes.As<ulong>()[index],
    };
}
