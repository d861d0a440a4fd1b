using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.HuggingFace;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.HuggingFace;

public class DatasetCardWriterTests
{
    public static TheoryData<string> Demos => DemoRecords.Names;

    [Theory]
    [InlineData("full", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Controlled)]
    [InlineData("lossy", AccessLevel.Open)]
    public void A_card_is_written_as_approved(string name, AccessLevel level)
    {
        var card = Card(Sources.Load(name, level));

        Assert.True(level == AccessLevel.Open || !card.Contains("example.jp/files", StringComparison.Ordinal));
        GoldenFile.Check($"HuggingFace/{name}-{level}.approved.md", card);
    }

    [Theory, MemberData(nameof(Demos))]
    public void The_front_matter_of_every_demonstration_record_ends_where_it_should(string name)
    {
        var lines = Card(DemoRecords.Source(name)).Split('\n');

        Assert.Equal("---", lines[0]);
        Assert.Equal(2, lines.Count(static line => line == "---"));
        Assert.All(lines.Skip(1).TakeWhile(static line => line != "---"), static line => Assert.Matches("^(- |[a-z_]+:)", line));
    }

    [Fact]
    public void What_a_record_says_begins_neither_heading_nor_front_matter_nor_tag()
    {
        var card = Card(Sources.From($"<{Sources.Topic}> <http://purl.org/dc/terms/title> \"a: \\\"b\\\"\\n---\" ; <http://purl.org/dc/terms/description> \"# head\\n---\\n<script>\" ."));

        Assert.Contains("pretty_name: \"a: \\\"b\\\" ---\"", card, StringComparison.Ordinal);
        Assert.Contains("\\# head\n\\---\n&lt;script>", card, StringComparison.Ordinal);
    }

    private static string Card(CrosswalkSource source)
    {
        using var written = new MemoryStream();
        new DatasetCardWriter().Write(source, written);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
