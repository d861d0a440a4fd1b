using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Dome;

namespace MetaCatalog.Crosswalks.Tests.Dome;

public class DomeReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new DomeReader();

    protected override string Format => "Dome";

    protected override (string Folder, string Pattern) Corpus => ("dome", "*.json");

    protected override IReadOnlyDictionary<string, string> Defective => new Dictionary<string, string> { ["dome-registry-entry-template-v2.0.0.json"] = "dome:title" };

    protected override IReadOnlyList<string> Examples => ["model.in.json"];

    protected override IEnumerable<string> Nasty =>
    [
        "{\"publication\": 1, \"optimization\": 2, \"evaluation\": 3}",
        "{\"publication\": {}, \"optimization\": [[[[1]]]], \"data\": {\"provenance\": {\"source\": \"" + string.Concat(Enumerable.Repeat("10.5555/", 10_000)) + "\"}}}",
        "{\"publication\": {\"title\": 1e999}, \"optimization\": {\"parameters\": {\"numP\": 1e999}}}",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);

    [Fact]
    public void Training_data_are_what_the_model_was_derived_from()
    {
        var record = Assert.Single(Read(Example("model.in.json")).Records);

        var sources = record.Graph.Where(static triple => triple.Predicate.Equals(Prov.WasDerivedFrom)).Select(static triple => triple.Object.ToString()).Order(StringComparer.Ordinal);

        Assert.Equal(["<https://ddbj.nig.ac.jp/resource/jga-dataset/JGAD000999>", "<https://doi.org/10.5555/mc-example.images>"], sources);
    }
}
