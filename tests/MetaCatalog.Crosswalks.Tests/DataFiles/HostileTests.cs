using System.Buffers.Binary;
using System.Text;
using MetaCatalog.Crosswalks.DataFiles;

namespace MetaCatalog.Crosswalks.Tests.DataFiles;

/// <summary>Files made to harm: bounded, told, never thrown over.</summary>
public class HostileTests
{
    private static readonly DataFileLimits Small = new() { MaxExpandedBytes = 8 << 20, FreeExpansion = 1 << 20, MaxLineBytes = 64 << 10, MaxEntries = 10 };

    [Fact]
    public void A_compressed_file_grows_only_so_far()
    {
        var bomb = Look.Gzip(Encoding.ASCII.GetBytes("a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 4 << 20))));

        var file = Look.At(bomb, Small);

        Assert.Contains("limit:expansion", Look.Codes(file));
        Assert.Equal(bomb.Length, file.ByteSize);
    }

    [Fact]
    public void An_archive_grows_only_so_far_in_all_its_files_together()
    {
        var page = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"{i},{i * 7919 % 10007}\n")));
        var bomb = Look.Zip([.. Enumerable.Range(0, 9).Select(i => ($"{i}.csv", page))]);

        var file = Look.At(bomb, Small with { MaxExpandedBytes = 3 << 20 });

        Assert.Contains("limit:expansion", Look.Codes(file));
        Assert.InRange(file.Entries.Sum(static entry => entry.ByteSize), 1, (3 << 20) + (1 << 20));
    }

    [Fact]
    public void Archives_in_each_other_are_opened_only_so_deep()
    {
        var nest = "a,b\n1,2\n"u8.ToArray();
        for (var i = 0; i < 50; i++)
        {
            nest = Look.Gzip(nest);
        }

        Assert.Contains("limit:nesting", Look.Codes(Look.At(nest)));
    }

    [Fact]
    public void An_archive_with_too_many_files_is_left()
    {
        var file = Look.At(Look.Zip([.. Enumerable.Range(0, 50).Select(static i => ($"{i}.txt", "x"u8.ToArray()))]), Small);

        Assert.Equal(10, file.Entries.Count);
        Assert.Contains("limit:entries", Look.Codes(file));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\..\\windows")]
    [InlineData("C:/windows")]
    [InlineData("a\u0001b")]
    public void Names_that_lead_out_are_told(string name)
    {
        Assert.Contains("archive:unsafe-name", Look.Codes(Look.At(Look.Zip((name, "x"u8.ToArray())))));
        Assert.Contains("archive:unsafe-name", Look.Codes(Look.At(Look.Tar((name, "x"u8.ToArray())))));
    }

    [Fact]
    public void A_line_that_never_ends_is_left()
    {
        var file = Look.At("##fileformat=VCFv4.2\n" + new string('x', 1 << 20), Small);

        Assert.Contains("limit:line", Look.Codes(file));
        Assert.Equal("VCF", file.Facts.Format);
    }

    [Fact]
    public void A_quotation_that_is_never_closed_is_left()
    {
        var file = Look.At("a,b\n1,2\n3,4\n5,6\n7,8\n\"" + new string('y', 1 << 20), Small);

        Assert.Contains("limit:value", Look.Codes(file));
        Assert.Equal(4, file.Facts.RecordCount);
    }

    [Fact]
    public void Compressed_content_that_is_cut_off_is_told_with_what_was_there()
    {
        var random = new Random(1);
        var whole = Look.Gzip(Encoding.ASCII.GetBytes("a,b\n" + string.Concat(Enumerable.Range(0, 50_000).Select(_ => $"{random.Next()},{random.Next()}\n"))));

        var file = Look.At(whole[..(whole.Length / 2)]);

        Assert.Contains("file:damaged", Look.Codes(file));
        Assert.Equal("CSV", file.Facts.Format);
        Assert.True(file.Facts.RecordCount > 1_000);
    }

    [Fact]
    public void Sizes_that_lie_do_no_harm()
    {
        var zip = Look.Zip(("a.csv", "a,b\n1,2\n3,4\n"u8.ToArray()));
        var at = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + 24), 0x7FFFFFF0);
        var tar = Look.Tar(("a.csv", "a,b\n1,2\n"u8.ToArray()));

        Assert.Contains(Look.Codes(Look.At(zip)), static code => code is "archive:size" or "file:damaged");
        Assert.Contains("file:damaged", Look.Codes(Look.At(tar[..1_540])));
    }

    [Fact]
    public void A_directory_that_is_longer_than_the_archive_is_refused()
    {
        var zip = Look.Zip(("a.csv", "a,b\n1,2\n"u8.ToArray()));
        var end = zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(end + 16), 0xFFFFFFF0);

        Assert.NotEmpty(Look.Codes(Look.At(zip)));
    }

    [Fact]
    public void Entities_that_grow_are_not_followed()
    {
        var bomb = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="http://example.org/a">&c;</rdf:Description></rdf:RDF>
            """;

        Assert.Equal("RDF/XML", Look.At(bomb).Facts.Format);
    }

    [Fact]
    public void A_record_of_waveforms_that_claims_to_be_huge_is_told_to_be_cut()
    {
        var record = new byte[48];
        "MS\u0003"u8.CopyTo(record);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(8), 2026);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(10), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(36), uint.MaxValue);
        record[33] = 255;

        Assert.Contains("miniseed:cut", Look.Codes(Look.At(record)));
    }

    [Fact]
    public void Bam_that_claims_a_huge_header_is_refused()
    {
        var bam = new byte[100];
        "BAM\u0001"u8.CopyTo(bam);
        BinaryPrimitives.WriteInt32LittleEndian(bam.AsSpan(4), int.MaxValue);

        Assert.Contains("bam:header", Look.Codes(Look.At(Look.Gzip(bam))));
    }

    [Fact]
    public void Whatever_the_bytes_are_something_is_said_and_nothing_thrown()
    {
        const int Seed = 4711;
        var random = new Random(Seed);
        byte[][] seeds =
        [
            "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\n1\t5\t.\tA\tC\n"u8.ToArray(),
            "@r1\nACGT\n+\nIIII\n@r2\nAC\n+\nII\n"u8.ToArray(),
            "a,b,c\n1,2,3\n\"x\",5,6\n"u8.ToArray(),
            "{\"a\":1}\n{\"a\":2}\n"u8.ToArray(),
            Look.Gzip("a,b\n1,2\n"u8.ToArray()),
            Look.Zip(("a.csv", "a,b\n1,2\n"u8.ToArray()), ("b.txt", "hello"u8.ToArray())),
            Look.Tar(("a.csv", "a,b\n1,2\n"u8.ToArray())),
        ];
        for (var i = 0; i < 7_000; i++)
        {
            var bytes = (byte[])seeds[i % seeds.Length].Clone();
            for (var damage = random.Next(1, 8); damage > 0; damage--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var file = Look.At(bytes, Small);

            Assert.True(file.ByteSize == bytes.Length, $"seed {Seed}, round {i}");
        }
    }
}
