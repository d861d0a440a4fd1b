using System.Buffers.Binary;
using System.Numerics;

namespace MetaCatalog.Search.Segments;

/// <summary>CRC-32C of bytes, whole or part by part.</summary>
internal static class Checksum
{
    /// <summary>The state before the first byte.</summary>
    public const uint Start = uint.MaxValue;

    public static uint Of(ReadOnlySpan<byte> bytes) => End(Append(Start, bytes));

    /// <summary>The state after more bytes.</summary>
    public static uint Append(uint state, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            state = BitOperations.Crc32C(state, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
        {
            state = BitOperations.Crc32C(state, value);
        }

        return state;
    }

    /// <summary>The checksum of the bytes up to a state.</summary>
    public static uint End(uint state) => ~state;
}
