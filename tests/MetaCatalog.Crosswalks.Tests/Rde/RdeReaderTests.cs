using System.Text;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Rde;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Tests.Rde;

public class RdeReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new RdeReader();

    protected override string Format => "Rde";

    protected override (string Folder, string Pattern) Corpus => ("rde", "*.*");

    protected override IReadOnlyDictionary<string, string> Refused => new Dictionary<string, string>
    {
        ["ex_generalterm.csv"] = "rde:terms",
        ["ex_specificterm.csv"] = "rde:terms",
        ["test_excelinvoice_term_sample.csv"] = "rde:sheet",
        ["test_excelinvoice_term_sample_folder.csv"] = "rde:sheet",
        ["invoice.schema.basic.json"] = "rde:schema",
        ["invoice.schema.full.json"] = "rde:schema",
        ["invoice.schema.json"] = "rde:schema",
        ["invoice.schema_invalid.json"] = "rde:schema",
        ["invoice.schema_none_custom.json"] = "rde:schema",
        ["invoice.schema_none_generalAttributes.json"] = "rde:schema",
        ["invoice.schema_none_sample.json"] = "rde:schema",
        ["invoice.schema_not_support_value.json"] = "rde:schema-type",
        ["invoice_basic_and_sample.schema_.json"] = "rde:schema",
    };

    protected override IReadOnlyDictionary<string, string> Defective => new Dictionary<string, string>
    {
        ["invoice_invalid_none_basic.json"] = "rde:dataName",
        ["invoice_invalid_sample_anyof.json"] = "rde:names",
    };

    protected override IReadOnlyList<string> Examples => ["invoice.in.json"];

    protected override IEnumerable<string> Nasty =>
    [
        "{\"datasetId\": [], \"basic\": 1}",
        "{\"datasetId\": {}, \"basic\": {\"dataName\": {}}, \"custom\": [1, 2], \"sample\": {\"names\": {\"a\": 1}, \"composition\": \"" + new string('(', 3000) + "\"}}",
        "{\"datasetId\": 1e999, \"basic\": {}, \"custom\": {\"x\": 1e999}}",
        "{\"basic\": null}",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);

    [Fact]
    public void A_schema_gives_labels_in_both_languages_and_units()
    {
        var schema = Encoding.UTF8.GetBytes("""{"properties": {"custom": {"properties": {"temperature": {"label": {"ja": "温度", "en": "temperature"}, "type": "number", "options": {"unit": "K"}}}}}}""");

        var record = Assert.Single(RdeReader.ReadWithSchema(Example("invoice.in.json"), schema, ReadingLimits.Default, TestContext.Current.CancellationToken).Records);

        var value = record.Graph.Single(static triple => triple.Predicate.Equals(SchemaOrg.VariableMeasured)).Object;
        Assert.Equal(["\"temperature\"@en", "\"温度\"@ja"], record.Graph.Objects(value, SchemaOrg.Name).Select(static name => name.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("<http://qudt.org/vocab/unit/K>", record.Graph.Object(value, Qudt.HasUnit)?.ToString());
    }

    [Fact]
    public void A_broken_schema_is_told_and_the_invoice_read_without_it()
    {
        var reading = RdeReader.ReadWithSchema(Example("invoice.in.json"), "{"u8.ToArray(), ReadingLimits.Default, TestContext.Current.CancellationToken);

        Assert.Single(reading.Records);
        Assert.Equal("syntax:json", Assert.Single(reading.Findings).Code);
    }

    [Fact]
    public void The_corpus_schema_labels_the_corpus_invoice()
    {
        var folder = TestKit.SharedFolder.Require("corpus/rde");

        var reading = RdeReader.ReadWithSchema(File.ReadAllBytes(Path.Combine(folder, "invoice.json")), File.ReadAllBytes(Path.Combine(folder, "invoice.schema.json")), ReadingLimits.Default, TestContext.Current.CancellationToken);

        Assert.Contains(Assert.Single(reading.Records).Graph, static triple => triple.Object.ToString() == "\"サンプル２\"@ja");
    }
}
