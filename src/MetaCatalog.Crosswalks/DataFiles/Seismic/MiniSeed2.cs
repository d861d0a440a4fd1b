using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace MetaCatalog.Crosswalks.DataFiles.Seismic;

/// <summary>Headers of miniSEED 2 (SEED 2.4, chapter 8): the fixed section and blockettes 100, 1000 and 1001.</summary>
internal static class MiniSeed2
{
    /// <summary>The length of the fixed section.</summary>
    public const int FixedLength = 48;

    /// <summary>How much of a record is looked at for its blockettes.</summary>
    public const int Reach = 512;

    private const int Fraction = 100_000; // nanoseconds in the unit of BTIME and of time corrections
    private const int MostBlockettes = 64;
    private const byte CorrectionApplied = 0x02;

    private static readonly SearchValues<byte> SequenceNumber = SearchValues.Create("0123456789 \0"u8);

    /// <summary>Whether a data record begins here: sequence number, quality, and a possible instant.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= FixedLength
        && !bytes[..6].ContainsAnyExcept(SequenceNumber)
        && bytes[6] is (byte)'D' or (byte)'R' or (byte)'Q' or (byte)'M'
        && bytes[7] is (byte)' ' or 0
        && (StartOf(bytes, true) ?? StartOf(bytes, false)) is not null;

    /// <summary>Reads a header.</summary>
    /// <param name="bytes">The record's beginning.</param>
    /// <param name="defects">Where defects are noted, by name.</param>
    public static SeedHeader Read(ReadOnlySpan<byte> bytes, Action<string> defects)
    {
        var isBig = StartOf(bytes, true) is not null;
        var start = StartOf(bytes, isBig)!.Value; // the header was recognised
        var fields = new Fields(bytes, isBig);
        if ((bytes[36] & CorrectionApplied) == 0)
        {
            start += fields.Int32(40) * (long)Fraction;
        }

        var header = new SeedHeader(start, fields.UInt16(30), RateOf(fields.Int16(32), fields.Int16(34)), 0);
        return Blockettes(header, fields, defects);
    }

    /// <summary>The source identifier (FDSN Source Identifiers 1.0) of codes as SEED writes them.</summary>
    public static string SourceOf(ReadOnlySpan<byte> bytes)
    {
        var (station, location, channel, network) = (Code(bytes[8..13]), Code(bytes[13..15]), Code(bytes[15..18]), Code(bytes[18..20]));
        return $"FDSN:{network}_{station}_{location}_{(channel.Length == 3 ? $"{channel[0]}_{channel[1]}_{channel[2]}" : channel)}";
    }

    private static string Code(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes).Trim(' ', '\0');

    private static long? StartOf(ReadOnlySpan<byte> bytes, bool isBig)
    {
        var fields = new Fields(bytes, isBig);
        return SeedHeader.Instant(fields.UInt16(20), fields.UInt16(22), bytes[24], bytes[25], bytes[26], fields.UInt16(28) * (long)Fraction);
    }

    // SEED 2.4, chapter 8, fields 10 and 11: positive is a rate, negative a period.
    private static double RateOf(int factor, int multiplier)
    {
        if (factor == 0)
        {
            return 0;
        }

        var rate = factor > 0 ? factor : -1.0 / factor;
        return multiplier switch
        {
            0 => rate,
            > 0 => rate * multiplier,
            _ => rate / -multiplier,
        };
    }

    private static SeedHeader Blockettes(SeedHeader header, Fields fields, Action<string> defects)
    {
        var at = (int)fields.UInt16(46);
        for (var count = 0; at >= FixedLength && fields.Has(at, 8); count++)
        {
            header = fields.UInt16(at) switch
            {
                100 => header with { Rate = fields.Single(at + 4) is var rate && rate > 0 && float.IsFinite(rate) ? rate : header.Rate },
                1000 => Length(header, fields, at, defects),
                1001 => header with { Start = header.Start + ((sbyte)fields.Byte(at + 5) * 1_000L) },
                _ => header,
            };
            var next = (int)fields.UInt16(at + 2);
            if (next != 0 && (next <= at || count == MostBlockettes))
            {
                defects("miniseed:blockette-chain");
                break;
            }

            at = next;
        }

        return header;
    }

    private static SeedHeader Length(SeedHeader header, Fields fields, int at, Action<string> defects)
    {
        if (fields.Byte(at + 5) > 1)
        {
            defects("miniseed:word-order");
        }

        var exponent = fields.Byte(at + 6);
        return exponent is >= 7 and <= 20 ? header with { Length = 1L << exponent } : header;
    }

    /// <summary>Numbers of a record in its byte order.</summary>
    private readonly ref struct Fields(ReadOnlySpan<byte> bytes, bool isBig)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;

        public bool Has(int at, int count) => at + count <= bytes.Length;

        public byte Byte(int at) => bytes[at];

        public ushort UInt16(int at) => isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

        public short Int16(int at) => (short)UInt16(at);

        public int Int32(int at) => isBig ? BinaryPrimitives.ReadInt32BigEndian(bytes[at..]) : BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

        public float Single(int at) => BitConverter.Int32BitsToSingle(Int32(at));
    }
}
