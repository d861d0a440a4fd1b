using System.Text;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Bioschemas;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Tests.Bioschemas;

public class BioschemasReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new BioschemasReader();

    protected override string Format => "Bioschemas";

    protected override (string Folder, string Pattern) Corpus => ("", "*.jsonld");

    protected override IReadOnlyList<string> Examples => ["exomes.in.jsonld"];

    protected override IEnumerable<string> Nasty =>
    [
        Dataset("\"taxonomicRange\": [1, null, [[]], {\"@id\": 3}, {\"@type\": \"Taxon\", \"name\": {\"@value\": 1e999}}]"),
        Dataset("\"identifier\": [\":\", \"=\", \"/\", {\"value\": \"PRJDB1\"}], \"about\": {\"@type\": \"Taxon\"}"),
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);

    [Fact]
    public void Only_one_reader_claims_the_example() =>
        Assert.Equal(["bioschemas"], Crosswalks.Readers.Where(reader => reader.Recognizes(new DocumentGlimpse(Example("exomes.in.jsonld")))).Select(static reader => reader.Name));

    [Theory]
    [InlineData("\"taxonomy:9606\"", "http://purl.obolibrary.org/obo/NCBITaxon_9606")]
    [InlineData("\"https://identifiers.org/taxonomy:9606\"", "http://purl.obolibrary.org/obo/NCBITaxon_9606")]
    [InlineData("\"https://www.ncbi.nlm.nih.gov/taxonomy/9606\"", "http://purl.obolibrary.org/obo/NCBITaxon_9606")]
    [InlineData("{\"@type\": \"Taxon\", \"identifier\": \"NCBITaxon:9606\"}", "http://purl.obolibrary.org/obo/NCBITaxon_9606")]
    [InlineData("{\"@type\": \"DefinedTerm\", \"name\": \"Human\", \"termCode\": \"9606\"}", "http://purl.obolibrary.org/obo/NCBITaxon_9606")]
    public void An_organism_is_known_by_its_number(string range, string organism)
    {
        var record = Assert.Single(Read(Encoding.UTF8.GetBytes(Dataset($"\"taxonomicRange\": {range}"))).Records);

        Assert.Contains(record.Graph, triple => triple.Predicate.Equals(Gen.Organism) && triple.Object.ToString() == $"<{organism}>");
    }

    [Fact]
    public void An_organism_without_a_number_is_known_by_its_name()
    {
        var record = Assert.Single(Read(Encoding.UTF8.GetBytes(Dataset("\"taxonomicRange\": \"Oryza sativa\""))).Records);

        Assert.Contains(record.Graph, static triple => triple.Predicate.Equals(Gen.OrganismName) && triple.Object.ToString() == "\"Oryza sativa\"");
    }

    [Fact]
    public void What_the_profile_demands_is_told_when_it_is_missing()
    {
        var reading = Read(Encoding.UTF8.GetBytes(Dataset("\"name\": \"A\"")));

        Assert.Equal(5, reading.Findings.Count(static finding => finding.Code == "bioschemas:minimum"));
    }

    private static string Dataset(string members) =>
        $$"""{"@context": "https://schema.org/", "@type": "Dataset", "http://purl.org/dc/terms/conformsTo": {"@id": "https://bioschemas.org/profiles/Dataset/1.0-RELEASE"}, {{members}}}""";
}
