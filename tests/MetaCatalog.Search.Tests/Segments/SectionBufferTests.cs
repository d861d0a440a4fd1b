using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Tests.Segments;

public class SectionBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(5_000_000)]
    public void What_went_through_a_spill_is_what_was_written(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        using var file = new MemoryStream();
        using var buffer = new SectionBuffer(() => file);
        foreach (var part in bytes.Chunk(70_001))
        {
            buffer.End.Bytes(part);
            buffer.Settle();
        }

        var copied = new MemoryStream();
        var counted = buffer.Length;
        buffer.CopyTo(copied.Write);

        Assert.Equal(length, counted);
        Assert.Equal(length > 2_000_000, file.Length > 0);
        Assert.Equal(bytes, copied.ToArray());
    }

    [Fact]
    public void A_spill_in_a_folder_is_gone_when_it_is_closed()
    {
        var path = Directory.CreateTempSubdirectory("search").FullName;
        var folder = new Search.Storage.DiskFolder(path);
        using (var spill = folder.Spill())
        {
            spill.Write([1, 2, 3]);
            Assert.Equal(3, spill.Length);
        }

        Assert.Empty(folder.Names());
        Directory.Delete(path);
    }
}
