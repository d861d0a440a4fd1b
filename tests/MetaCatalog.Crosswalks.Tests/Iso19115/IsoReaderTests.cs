using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Iso19115;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Iso19115;

public class IsoReaderTests : ReaderContract
{
    public static TheoryData<string> Demos => DemoRecords.Names;

    protected override CrosswalkReader Reader { get; } = new IsoReader();

    protected override string Format => "Iso19115";

    protected override (string Folder, string Pattern) Corpus => ("iso19139", "*.xml");

    protected override IReadOnlyList<string> Examples => ["tide.in.xml", "tide-3.in.xml"];

    protected override int CoverageDepth => 5;

    protected override IEnumerable<string> Nasty =>
    [
        "<MD_Metadata xmlns='http://www.isotc211.org/2005/gmd'/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><MD_Metadata xmlns='http://www.isotc211.org/2005/gmd'><fileIdentifier><CharacterString>&x;</CharacterString></fileIdentifier></MD_Metadata>",
        "<MD_Metadata xmlns='http://www.isotc211.org/2005/gmd'><identificationInfo><MD_DataIdentification><extent><EX_Extent><geographicElement><EX_GeographicBoundingBox><westBoundLongitude>999</westBoundLongitude></EX_GeographicBoundingBox></geographicElement></EX_Extent></extent></MD_DataIdentification></identificationInfo></MD_Metadata>",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfXml(document);

    [Fact]
    public void What_the_corpus_says_comes_back_and_is_valid()
    {
        foreach (var (name, document) in ComesBack.Corpus("iso19139"))
        {
            var record = Read(document).Records[0];
            var topic = new Rdf.Model.Iri(Sources.Topic);

            var written = new Iso19139Crosswalk().Write(new CrosswalkSource(ComesBack.Named(record.Graph, topic), topic, Sources.Topic, AccessLevel.Open));

            Assert.True(XmlSchemas.Faults(IsoSchemas.Gmd.Value, written) is [], $"{name}: {string.Join('\n', XmlSchemas.Faults(IsoSchemas.Gmd.Value, written))}");
            var again = Read(System.Text.Encoding.UTF8.GetBytes(written.ToString())).Records[0];
            Assert.Equal(Core(record.Graph), Core(again.Graph));
        }
    }

    [Theory, MemberData(nameof(Demos))]
    public void Every_demonstration_record_is_valid_against_the_schema(string name) =>
        Assert.Empty(XmlSchemas.Faults(IsoSchemas.Gmd.Value, new Iso19139Crosswalk().Write(DemoRecords.Source(name))));

    [Theory]
    [InlineData("minimal", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Controlled)]
    [InlineData("lossy", AccessLevel.Open)]
    public void A_record_is_written_as_approved(string name, AccessLevel level)
    {
        var source = Sources.Load(name, level);

        var written = new Iso19139Crosswalk().Write(source);

        Assert.Empty(XmlSchemas.Faults(IsoSchemas.Gmd.Value, written));
        Assert.True(level == AccessLevel.Open || !written.ToString().Contains("example.jp/files", StringComparison.Ordinal));
        GoldenFile.Check($"Iso19115/{name}-{level}.approved.xml", written + "\n");
        GoldenFile.Check($"Iso19115/{name}-{level}.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }

    // What a catalog finds a dataset by: its words, dates, place, time and addresses.
    private static SortedSet<string> Core(Rdf.Model.Graph graph)
    {
        string[] kept = ["title", "alternative", "description", "keyword", "created", "issued", "identifier", "version", "bbox", "startDate", "endDate", "accessURL", "downloadURL", "license", "hasEmail"];
        return [.. graph.Where(triple => kept.Contains(triple.Predicate.Value[(triple.Predicate.Value.LastIndexOfAny(['/', '#']) + 1)..]) && triple.Object is not Rdf.Model.BlankNode && triple.Object.ToString() != $"<{Sources.Topic}>").Select(static triple => $"{triple.Predicate} {triple.Object}")];
    }
}
