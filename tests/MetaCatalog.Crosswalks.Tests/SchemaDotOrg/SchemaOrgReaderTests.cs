using MetaCatalog.Crosswalks.SchemaDotOrg;

namespace MetaCatalog.Crosswalks.Tests.SchemaDotOrg;

public class SchemaOrgReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new SchemaOrgReader();

    protected override string Format => "SchemaDotOrg";

    protected override (string Folder, string Pattern) Corpus => ("schema-org", "*.jsonld");

    protected override IReadOnlyList<string> Examples => ["survey.in.json"];

    protected override int CoverageDepth => 3;

    protected override IEnumerable<string> Nasty =>
    [
        """{"@context":"https://schema.org/","@type":"Person","name":"x"}""",
        """{"@context":"https://schema.org/","@graph":[{"@id":"a","@type":"Dataset","hasPart":{"@id":"a"},"about":{"@id":"a"},"creator":{"@id":"a"},"license":{"@id":"a"}}]}""",
        """{"@context":[[[]]],"@type":["Dataset",3,null],"name":{"@value":null},"description":[[["deep"]]],"temporalCoverage":"../..","spatialCoverage":{"geo":{"box":"1 2 3"}}}""",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);

    [Fact]
    public void What_the_corpus_says_comes_back()
    {
        foreach (var (name, document) in ComesBack.Corpus("schema-org").Append(("survey.in.json", Example("survey.in.json"))))
        {
            ComesBack.Check(Reader, new SchemaOrgCrosswalk(), Read(document).Records[0], name);
        }
    }

    [Fact]
    public void Each_dataset_of_a_graph_is_a_record_with_its_own_losses()
    {
        var reading = Read("""
            {"@context": "https://schema.org/", "@graph": [
              {"@id": "https://a.example/1", "@type": "Dataset", "name": "one", "creator": {"@id": "https://a.example/p"}, "not a name": "x"},
              {"@id": "https://a.example/2", "@type": "Dataset", "name": "two", "creator": {"@id": "https://a.example/p"}},
              {"@id": "https://a.example/p", "@type": "Person", "name": "P", "telephone": "1"}]}
            """u8.ToArray());

        Assert.Equal(2, reading.Records.Count);
        Assert.Equal("/@graph/0/not a name: \"x\"", Assert.Single(reading.Records[0].Losses).What);
        Assert.Empty(reading.Records[1].Losses);
        Assert.All(reading.Records, static record => Assert.Contains(record.Graph, static triple => triple.Object.ToString() == "\"1\""));
    }

    [Theory]
    [InlineData("full")]
    [InlineData("lossy")]
    public void A_record_names_every_loss(string name)
    {
        var source = Sources.Load(name);

        SchemaOrgCrosswalk.Write(source);

        TestKit.GoldenFile.Check($"SchemaDotOrg/{name}.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }
}
