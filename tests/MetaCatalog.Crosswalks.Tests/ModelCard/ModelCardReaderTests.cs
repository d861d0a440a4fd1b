using System.Text;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.ModelCard;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Tests.ModelCard;

public class ModelCardReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new ModelCardReader();

    protected override string Format => "ModelCard";

    protected override (string Folder, string Pattern) Corpus => ("", "*.md");

    protected override IReadOnlyList<string> Examples => ["grains.in.md"];

    protected override IEnumerable<string> Nasty =>
    [
        "---\nlibrary_name: x\n",
        "---\n- library_name\n---\n",
        "---\nlicense: [mit, [x], {a: b}]\ndatasets: {a: [1]}\nmodel-index: [{results: [{metrics: [{value: 1e999}], dataset: 3}]}]\n---\n#\n# \n" + new string('#', 10_000),
        "---\nlibrary_name: x\n---\n" + string.Concat(Enumerable.Repeat("<!-- ", 20_000)),
        "---\nlibrary_name: x\n---\n## Training data\n" + string.Concat(Enumerable.Repeat("10.5555/", 10_000)),
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document)
    {
        using var json = YamlLoading.Load(CardText.Of(document)!.Metadata.Span, ReadingLimits.Default);
        return [.. CoverageTable.OfJson(Encoding.UTF8.GetBytes(json.RootElement.GetRawText()))];
    }

    [Fact]
    public void What_a_model_was_made_from_is_what_its_access_follows()
    {
        var record = Assert.Single(Read(Example("grains.in.md")).Records);

        var sources = record.Graph.Where(static triple => triple.Predicate.Equals(Prov.WasDerivedFrom)).Select(static triple => ((Iri)triple.Object).Value).Order(StringComparer.Ordinal);

        Assert.Equal(
            ["https://ddbj.nig.ac.jp/resource/jga-dataset/JGAD000999", "https://doi.org/10.5555/mc-example.images", "https://example.org/data/scans", "https://huggingface.co/datasets/example-lab/steel-micrographs", "https://huggingface.co/example-lab/backbone-s"],
            sources);
    }

    [Theory]
    [InlineData("apache-2.0", "<https://spdx.org/licenses/Apache-2.0>")]
    [InlineData("cc-by-4.0", "<https://creativecommons.org/licenses/by/4.0/>")]
    public void A_licence_is_known_by_the_name_that_the_hub_gives_it(string name, string iri) =>
        Assert.Contains(Card($"license: {name}").Graph, triple => triple.Predicate.Equals(Dcterms.License) && triple.Object.ToString() == iri);

    [Fact]
    public void A_licence_that_nobody_knows_is_a_statement_of_rights_and_told()
    {
        var reading = Read(Encoding.UTF8.GetBytes("---\nlibrary_name: x\nlicense: mine-1.0\n---\n# A\n"));

        Assert.Equal("card:license", Assert.Single(reading.Findings).Code);
        Assert.Contains(reading.Records[0].Graph, static triple => triple.Predicate.Equals(Dcterms.Rights) && triple.Object.ToString() == "\"mine-1.0\"");
    }

    [Fact]
    public void A_card_of_a_dataset_is_not_taken_for_one_of_a_model() =>
        Assert.False(Reader.Recognizes(new DocumentGlimpse("---\npretty_name: Waves\nlicense: mit\ndatasets: [a]\n---\n"u8.ToArray())));

    [Fact]
    public void A_fault_of_the_metadata_is_told_at_its_line_in_the_card()
    {
        var reading = Read("---\nlibrary_name: x\nlicense: [mit\n---\n# A\n"u8.ToArray());

        Assert.True(Assert.Single(reading.Findings).Location.Line is 3 or 4, reading.Findings[0].ToString());
    }

    private ForeignRecord Card(string metadata) => Assert.Single(Read(Encoding.UTF8.GetBytes($"---\nlibrary_name: x\n{metadata}\n---\n# A\n")).Records);
}
