using System.Xml.Linq;
using MetaCatalog.Crosswalks.DataCite;
using MetaCatalog.Crosswalks.Jpcoar;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>The table of what of a format the corpus shows to survive; the test run writes it into the format's README with <c>METACATALOG_APPROVE=1</c>.</summary>
public class CoverageTests
{
    private const string Mark = "<!-- coverage -->\n";

    [Fact]
    public void DataCite_readme_tells_what_survives() =>
        Check("DataCite", [("4.7", new DataCiteXmlWriter(), new DataCiteXmlReader(), Sources.Corpus("datacite-xml", "*.xml"))]);

    [Fact]
    public void Jpcoar_readme_tells_what_survives() =>
        Check("Jpcoar",
        [
            ("1.0", JpcoarCrosswalk.V10, new JpcoarReader(), Sources.Corpus("jpcoar", "v1*.xml")),
            ("2.0", JpcoarCrosswalk.V20, new JpcoarReader(), Sources.Corpus("jpcoar", "v2.0*.xml")),
            ("2.1", JpcoarCrosswalk.V21, new JpcoarReader(), Sources.Corpus("jpcoar", "v2.1*.xml")),
        ]);

    private static void Check(string format, (string Version, XmlCrosswalk Writer, CrosswalkReader Reader, IReadOnlyList<string> Files)[] versions)
    {
        var file = Path.Combine(SharedFolder.RepositoryRoot, "src", "MetaCatalog.Crosswalks", format, "README.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var table = "| version | documents of the corpus | facts in them | kept in the same words | named in the loss report |\n|---|---|---|---|---|\n" + string.Concat(versions.Select(Row));
        if (Environment.GetEnvironmentVariable("METACATALOG_APPROVE") == "1")
        {
            File.WriteAllText(file, text[..start] + table);
            return;
        }

        Assert.Equal(table, text[start..]);
    }

    private static string Row((string Version, XmlCrosswalk Writer, CrosswalkReader Reader, IReadOnlyList<string> Files) version)
    {
        var (all, kept) = (0, 0);
        foreach (var file in version.Files)
        {
            var original = XElement.Load(file);
            var (document, _) = RoundTrip.Write(version.Writer, RoundTrip.Read(version.Reader, File.ReadAllBytes(file)));
            var (before, after) = (XmlFacts.Of(original), XmlFacts.Of(document));
            all += before.Count;
            kept += before.Count(after.Contains);
        }

        return $"| {version.Version} | {version.Files.Count} | {all} | {kept} | {all - kept} |\n";
    }
}
