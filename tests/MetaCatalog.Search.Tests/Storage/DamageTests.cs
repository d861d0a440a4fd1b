using System.Buffers.Binary;
using MetaCatalog.Search.Segments;
using MetaCatalog.Search.Tests.Laws;

namespace MetaCatalog.Search.Tests.Storage;

public class DamageTests
{
    [Fact]
    public void Any_changed_byte_of_any_file_is_noticed_when_the_index_is_opened()
    {
        var random = new Random(1);
        for (var i = 0; i < 100; i++)
        {
            var folder = Committed();
            var name = folder.Names()[random.Next(folder.Names().Count)];
            folder.Damage(name, bytes => Flipped(bytes, random.Next(bytes.Length), random));

            Assert.Throws<IndexDamagedException>(() => SearchIndex.Open(folder, A.Schema, new SearchIndexOptions()));
        }
    }

    [Fact]
    public void A_file_cut_short_or_missing_is_noticed()
    {
        foreach (var name in Committed().Names())
        {
            for (var part = 0; part < 4; part++)
            {
                var folder = Committed();
                folder.Damage(name, bytes => bytes[..(bytes.Length * part / 4)]);
                Assert.Throws<IndexDamagedException>(() => SearchIndex.Open(folder, A.Schema, new SearchIndexOptions()));
            }
        }
    }

    [Fact]
    public void Another_schema_is_noticed()
    {
        var other = new IndexSchema([new TextField("title")]);

        Assert.Throws<IndexDamagedException>(() => SearchIndex.Open(Committed(), other, new SearchIndexOptions()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Bytes_changed_under_a_right_checksum_never_crash_or_hang(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 50; i++)
        {
            var folder = Committed();
            foreach (var name in folder.Names().Where(static name => name.StartsWith("segment-", StringComparison.Ordinal)))
            {
                folder.Damage(name, bytes => Sealed(Flipped(bytes, 8 + random.Next(bytes.Length - 16), random)));
            }

            Ask(folder, $"seed {seed}, round {i}");
        }
    }

    /// <summary>Wrong answers and managed exceptions are allowed, reading outside the bytes is not; a hang would end the run.</summary>
    private static void Ask(BrittleFolder folder, string because)
    {
        try
        {
            using var index = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions());
            foreach (var text in (string[])["", "crystal", "地震観測", "s*", "\"crystal structure\"~3", "title:data OR body:wave", "strcture~"])
            {
                index.Search(A.Request(text) with { Highlight = ["title", "body"], Facets = [new ValueFacet("license"), new ValueFacet("subject")] });
            }

            index.Complete("c", ["public"]);
        }
        catch (Exception fault) when (fault is IndexDamagedException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            Assert.NotEmpty(because);
        }
    }

    private static BrittleFolder Committed()
    {
        var folder = new BrittleFolder();
        using var index = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions());
        foreach (var batch in new RandomCorpus(5).Changes(batches: 12, keys: 30))
        {
            index.Apply(batch, 1);
        }

        index.Commit();
        index.Apply([IndexChange.Remove("doc-1"), IndexChange.Remove("doc-2"), IndexChange.Remove("doc-3")], 2);
        index.Commit();
        return folder;
    }

    private static byte[] Flipped(byte[] bytes, int at, Random random)
    {
        var changed = (byte[])bytes.Clone();
        changed[at] ^= (byte)random.Next(1, 256);
        return changed;
    }

    private static byte[] Sealed(byte[] bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.Length - 8), Checksum.Of(bytes.AsSpan(0, bytes.Length - 8)));
        return bytes;
    }
}
