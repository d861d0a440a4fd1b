using System.Buffers.Binary;
using System.Numerics;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>A fast hash of bytes in 16-byte steps. It differs between processes, so that nobody can prepare collisions.</summary>
internal static class ByteHash
{
    private const ulong Multiplier1 = 0xA0761D6478BD642F;
    private const ulong Multiplier2 = 0xE7037ED1A0B428DB;
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Seed ^ (ulong)bytes.Length;
        while (bytes.Length > 16)
        {
            hash = Mix(Read(bytes) ^ Multiplier1, Read(bytes[8..]) ^ hash);
            bytes = bytes[16..];
        }

        var (low, high) = Tail(bytes);
        return Mix(Multiplier2 ^ low, Mix(high ^ Multiplier1, hash));
    }

    private static (ulong Low, ulong High) Tail(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        >= 8 => (Read(bytes), Read(bytes[^8..])),
        >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..])),
        > 0 => (bytes[0] | ((ulong)bytes[bytes.Length >> 1] << 8) | ((ulong)bytes[^1] << 16), 0),
        _ => (0, 0),
    };

    private static ulong Read(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    private static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return BitOperations.RotateLeft(high, 29) ^ low;
    }
}
