using System.Text;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Citations;

public class CitationWriterTests
{
    private static readonly CrosswalkWriter[] Writers = [ApaWriter.English, ApaWriter.Japanese, new BibTexWriter(), new CslJsonWriter(), new RisWriter()];

    public static TheoryData<string> Demos => DemoRecords.Names;

    [Theory]
    [InlineData("minimal")]
    [InlineData("full")]
    [InlineData("lossy")]
    public void A_record_is_cited_as_approved(string name)
    {
        foreach (var writer in Writers)
        {
            GoldenFile.Check($"Citations/{name}.{writer.Name}.approved.txt", Text(writer, Sources.Load(name)));
        }
    }

    [Fact]
    public void What_a_citation_leaves_out_is_named()
    {
        var source = Sources.Load("full");

        Text(new BibTexWriter(), source);

        GoldenFile.Check("Citations/full.bibtex.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What}")) + "\n");
    }

    [Theory, MemberData(nameof(Demos))]
    public void Braces_of_every_BibTeX_entry_are_balanced_and_every_RIS_line_has_a_tag(string name)
    {
        var bibTex = Text(new BibTexWriter(), DemoRecords.Source(name));
        var ris = Text(new RisWriter(), DemoRecords.Source(name));

        Assert.Equal(bibTex.Count(static c => c == '{'), bibTex.Count(static c => c == '}'));
        Assert.All(ris.Split("\r\n", StringSplitOptions.RemoveEmptyEntries), static line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
    }

    [Fact]
    public void Names_beyond_twenty_are_left_out_but_for_the_last()
    {
        var creators = string.Join(" , ", Enumerable.Range(1, 22).Select(i => $"[ <http://xmlns.com/foaf/0.1/name> \"Name{i:00}, Aoi Rei\" ]"));
        var source = Sources.From($"<{Sources.Topic}> <http://purl.org/dc/terms/title> \"T\" ; <http://purl.org/dc/terms/creator> {creators} .");

        Assert.Contains("Name19, A. R., … Name22, A. R. (n.d.). T [Data set].", ApaWriter.TextOf(source, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void TeX_characters_are_escaped()
    {
        var source = Sources.From($"<{Sources.Topic}> <http://purl.org/dc/terms/title> \"100% of a_b & {{c}} \\\\ $\" .");

        Assert.Contains(@"title = {{100\% of a\_b \& \{c\} \textbackslash{} \$}}", Text(new BibTexWriter(), source), StringComparison.Ordinal);
    }

    private static string Text(CrosswalkWriter writer, CrosswalkSource source)
    {
        using var written = new MemoryStream();
        writer.Write(source, written);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
