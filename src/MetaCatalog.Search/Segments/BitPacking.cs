using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MetaCatalog.Search.Segments;

/// <summary>
/// Numbers in as many bits as the largest of them needs. A full block of 128 lies in four lanes side by side, so that a vector holds
/// four neighbours of one lane step; a shorter block lies in one row.
/// </summary>
internal static class BitPacking
{
    public const int BlockSize = 128;

    private const int Lanes = 4;
    private const int Steps = BlockSize / Lanes;

    public static int BitsFor(ReadOnlySpan<int> values)
    {
        var all = 0u;
        foreach (var value in values)
        {
            all |= (uint)value;
        }

        return 32 - BitOperations.LeadingZeroCount(all);
    }

    public static int BytesFor(int count, int bits) => count == BlockSize ? bits * BlockSize / 8 : (count * bits + 7) / 8;

    public static void Pack(ReadOnlySpan<int> values, int bits, Span<byte> target)
    {
        target.Clear();
        for (var i = 0; bits > 0 && i < values.Length; i++)
        {
            if (values.Length == BlockSize)
            {
                PackInLane(values[i], i, bits, target);
            }
            else
            {
                PackInRow(values[i], i * bits, bits, target);
            }
        }
    }

    /// <summary>Unpacks a block.</summary>
    /// <param name="source">At least <see cref="BytesFor"/> bytes.</param>
    /// <param name="bits">The width.</param>
    /// <param name="values">Receives the numbers; its length is that of the block.</param>
    public static void Unpack(ReadOnlySpan<byte> source, int bits, Span<int> values)
    {
        if (bits == 0)
        {
            values.Clear();
        }
        else if (values.Length == BlockSize)
        {
            UnpackLanes(source[..BytesFor(BlockSize, bits)], bits, values);
        }
        else
        {
            UnpackRow(source[..BytesFor(values.Length, bits)], bits, values);
        }
    }

    private static void PackInLane(int value, int i, int bits, Span<byte> target)
    {
        var words = MemoryMarshal.Cast<byte, uint>(target);
        var bit = i / Lanes * bits;
        var word = bit / 32 * Lanes + i % Lanes;
        words[word] |= (uint)value << (bit % 32);
        if (bit % 32 + bits > 32)
        {
            words[word + Lanes] |= (uint)value >> (32 - bit % 32);
        }
    }

    private static void PackInRow(int value, int bit, int bits, Span<byte> target)
    {
        for (var left = (ulong)(uint)value << (bit % 8); left != 0; left >>= 8)
        {
            target[bit / 8] |= (byte)left;
            bit += 8;
        }
    }

    // The caller has checked that source holds 16 × bits bytes and values 128 numbers; the loop reads and writes exactly those.
    private static void UnpackLanes(ReadOnlySpan<byte> source, int bits, Span<int> values)
    {
        ref var from = ref Unsafe.As<byte, uint>(ref MemoryMarshal.GetReference(source));
        ref var to = ref Unsafe.As<int, uint>(ref MemoryMarshal.GetReference(values));
        var mask = Vector128.Create(uint.MaxValue >> (32 - bits));
        var current = Vector128.LoadUnsafe(ref from);
        nuint next = Lanes;
        var shift = 0;
        for (nuint step = 0; step < Steps; step++)
        {
            var value = Vector128.ShiftRightLogical(current, shift);
            shift += bits;
            if (shift >= 32 && step + 1 < Steps)
            {
                shift -= 32;
                current = Vector128.LoadUnsafe(ref from, next);
                next += Lanes;
                if (shift > 0)
                {
                    value |= Vector128.ShiftLeft(current, bits - shift);
                }
            }

            (value & mask).StoreUnsafe(ref to, step * Lanes);
        }
    }

    private static void UnpackRow(ReadOnlySpan<byte> source, int bits, Span<int> values)
    {
        var mask = uint.MaxValue >> (32 - bits);
        ulong held = 0;
        var heldBits = 0;
        var position = 0;
        foreach (ref var value in values)
        {
            while (heldBits < bits)
            {
                held |= (ulong)source[position++] << heldBits;
                heldBits += 8;
            }

            value = (int)((uint)held & mask);
            held >>= bits;
            heldBits -= bits;
        }
    }
}
