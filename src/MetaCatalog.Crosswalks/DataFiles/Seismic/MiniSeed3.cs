using System.Buffers.Binary;
using System.Text;

namespace MetaCatalog.Crosswalks.DataFiles.Seismic;

/// <summary>Headers of miniSEED 3 (FDSN, 2023).</summary>
internal static class MiniSeed3
{
    /// <summary>The length of the fixed section.</summary>
    public const int FixedLength = 40;

    /// <summary>Whether a record begins here.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> bytes) => bytes.Length >= FixedLength && bytes.StartsWith("MS\u0003"u8) && StartOf(bytes) is not null;

    /// <summary>Reads a header that was recognised.</summary>
    public static SeedHeader Read(ReadOnlySpan<byte> bytes)
    {
        var rate = BinaryPrimitives.ReadDoubleLittleEndian(bytes[16..]);
        var length = FixedLength + bytes[33] + BinaryPrimitives.ReadUInt16LittleEndian(bytes[34..]) + (long)BinaryPrimitives.ReadUInt32LittleEndian(bytes[36..]);
        return new SeedHeader(
            StartOf(bytes)!.Value, // the header was recognised
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]),
            RateOf(rate),
            length);
    }

    /// <summary>The bytes of the source identifier, as far as they are there.</summary>
    public static ReadOnlySpan<byte> SourceBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Slice(FixedLength, Math.Min(bytes[33], bytes.Length - FixedLength));

    /// <summary>The source identifier.</summary>
    public static string SourceOf(ReadOnlySpan<byte> source) => Encoding.UTF8.GetString(source);

    // A negative one is a period in seconds.
    private static double RateOf(double written)
    {
        var rate = written < 0 ? -1 / written : written;
        return double.IsFinite(rate) ? rate : 0;
    }

    private static long? StartOf(ReadOnlySpan<byte> bytes) => SeedHeader.Instant(
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]),
        bytes[12],
        bytes[13],
        bytes[14],
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
}
