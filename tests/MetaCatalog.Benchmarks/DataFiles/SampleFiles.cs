using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace MetaCatalog.Benchmarks.DataFiles;

/// <summary>Blocks of about a megabyte that whole files are made of, the same ones every time.</summary>
internal static class SampleFiles
{
    private const int Records = 4_000;
    private const int Seed = 20261124;

    /// <summary>Reads of 150 bases with Illumina names.</summary>
    public static byte[] Fastq()
    {
        var random = new Random(Seed);
        var text = new StringBuilder();
        for (var i = 0; i < Records; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"@A00123:45:HXXXXXXXX:1:1101:{random.Next(1000, 30000)}:{random.Next(1000, 30000)} 1:N:0:ACGTACGT\n");
            text.Append(random.GetItems<char>("ACGT", 150)).Append("\n+\n").Append(random.GetItems<char>("FFFFFFF:,#", 150)).Append('\n');
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>Rows of a key, a day, three numbers and a word.</summary>
    public static (byte[] Heading, byte[] Rows) Csv()
    {
        var random = new Random(Seed);
        var text = new StringBuilder();
        for (var i = 0; i < 5 * Records; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"S{i:D6},2026-{random.Next(1, 13):D2}-{random.Next(1, 29):D2},{random.NextDouble() * 40:0.000},{random.Next(0, 100_000)},{random.NextDouble() * 1013:0.00},{(random.Next(20) == 0 ? "NA" : "station-" + random.Next(100))}\n");
        }

        return ("sample,day,temperature (°C),count,pressure_hPa,station\n"u8.ToArray(), Encoding.ASCII.GetBytes(text.ToString()));
    }

    /// <summary>Records of 512 bytes of miniSEED 2, three channels at 100 Hz, one after the other in time.</summary>
    public static byte[] MiniSeed()
    {
        var records = new byte[Records * 512];
        new Random(Seed).NextBytes(records);
        for (var i = 0; i < Records; i++)
        {
            Header(records.AsSpan(i * 512, 64), i / 3, "ZNE"[i % 3]);
        }

        return records;
    }

    // 100 samples a record: one second.
    private static void Header(Span<byte> record, int second, char channel)
    {
        record.Clear();
        Encoding.ASCII.GetBytes($"000001D STA01  HH{channel}XX", record);
        BinaryPrimitives.WriteUInt16BigEndian(record[20..], 2026);
        BinaryPrimitives.WriteUInt16BigEndian(record[22..], 300);
        (record[24], record[25], record[26]) = ((byte)(second / 3600), (byte)(second / 60 % 60), (byte)(second % 60));
        BinaryPrimitives.WriteUInt16BigEndian(record[30..], 100);
        BinaryPrimitives.WriteInt16BigEndian(record[32..], 100);
        BinaryPrimitives.WriteInt16BigEndian(record[34..], 1);
        record[39] = 1;
        BinaryPrimitives.WriteUInt16BigEndian(record[44..], 64);
        BinaryPrimitives.WriteUInt16BigEndian(record[46..], 48);
        BinaryPrimitives.WriteUInt16BigEndian(record[48..], 1000);
        (record[52], record[53], record[54]) = (10, 1, 9);
    }
}
