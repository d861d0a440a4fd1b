using System.Xml.Linq;
using MetaCatalog.Crosswalks.OaiDc;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Tests.OaiDc;

public class OaiDcReaderTests
{
    private static readonly OaiDcReader Reader = new();
    private static readonly OaiDcCrosswalk Writer = new();

    [Fact]
    public void Every_Dublin_Core_record_of_the_corpus_says_the_same_again()
    {
        var faults = new List<string>();
        foreach (var file in Sources.Corpus("dublin-core-records", "*.xml"))
        {
            Assert.True(Reader.Recognizes(new DocumentGlimpse(File.ReadAllBytes(file))), file);
            faults.AddRange(Missing(XElement.Load(file), File.ReadAllBytes(file)).Select(fault => $"{Path.GetFileName(file)}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Every_record_that_repositories_of_the_corpus_serve_says_the_same_again()
    {
        var faults = new List<string>();
        foreach (var file in Sources.Corpus("oai-pmh-responses", "*oai_dc*.xml"))
        {
            foreach (var record in XElement.Load(file).Descendants(XName.Get("dc", "http://www.openarchives.org/OAI/2.0/oai_dc/")))
            {
                faults.AddRange(Missing(record, System.Text.Encoding.UTF8.GetBytes(record.ToString())).Select(fault => $"{Path.GetFileName(file)}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // By value: catalogue services have names of elements that unqualified Dublin Core does not know.
    private static IEnumerable<string> Missing(XElement original, byte[] bytes)
    {
        var (document, losses) = RoundTrip.Write(Writer, RoundTrip.Read(Reader, bytes));
        var kept = XmlFacts.Of(document).Select(Value).ToHashSet();
        var told = string.Join('\n', losses.Select(static loss => loss.What));
        return XmlFacts.Of(original).Where(fact => !kept.Contains(Value(fact)) && !told.Contains(Value(fact)[..Math.Min(70, Value(fact).Length)], StringComparison.Ordinal) && !fact.Contains("BoundingBox", StringComparison.Ordinal));
    }

    private static string Value(string fact) => fact[(fact.IndexOf(" = ", StringComparison.Ordinal) + 3)..];
}
