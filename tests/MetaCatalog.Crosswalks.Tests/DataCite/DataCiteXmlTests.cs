using System.Xml.Linq;
using MetaCatalog.Crosswalks.DataCite;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.DataCite;

public class DataCiteXmlTests
{
    private static readonly DataCiteXmlWriter Writer = new();
    private static readonly DataCiteXmlReader Reader = new();
    private static readonly Lazy<System.Xml.Schema.XmlSchemaSet> Schemas = new(() => XmlSchemas.Load("datacite/kernel-4.7/metadata.xsd"));

    public static TheoryData<string> Names => Sources.Names;

    [Theory, MemberData(nameof(Names))]
    public void Writes_the_approved_document(string name)
    {
        var document = Writer.Write(Sources.Load(name));

        GoldenFile.Check($"DataCite/{name}.approved.xml", document.ToString() + "\n");
    }

    [Theory, MemberData(nameof(Names))]
    public void Names_every_loss(string name)
    {
        var source = Sources.Load(name);

        Writer.Write(source);

        GoldenFile.Check($"DataCite/{name}.losses.approved.txt", Sources.Text(source.Losses()));
    }

    [Theory, MemberData(nameof(Names))]
    public void Is_valid_against_the_official_schema(string name) => Assert.Empty(Faults(Writer.Write(Sources.Load(name))));

    [Fact]
    public void Every_document_of_the_corpus_survives_but_for_what_the_loss_report_names()
    {
        var missing = new List<string>();
        foreach (var file in Sources.Corpus("datacite-xml", "*.xml"))
        {
            var (document, losses) = RoundTrip.Write(Writer, RoundTrip.Read(Reader, File.ReadAllBytes(file)));
            missing.AddRange(XmlFacts.Missing(XElement.Load(file), document, losses).Concat(Faults(document)).Select(fault => $"{Path.GetFileName(file)}: {fault}"));
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private static IReadOnlyList<string> Faults(XElement document) => XmlSchemas.Faults(Schemas.Value, document);
}
