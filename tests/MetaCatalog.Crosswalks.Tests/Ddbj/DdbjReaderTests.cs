using MetaCatalog.Crosswalks.Ddbj;

namespace MetaCatalog.Crosswalks.Tests.Ddbj;

public class DdbjReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new DdbjReader();

    protected override string Format => "Ddbj";

    protected override (string Folder, string Pattern) Corpus => ("bioschemas-ddbj", "*.jsonld");

    protected override IReadOnlyList<string> Examples => ["entry.in.jsonld"];

    protected override IEnumerable<string> Nasty =>
    [
        "{\"@context\": \"https://raw.githubusercontent.com/ddbj/rdf/main/context/biosample.jsonld\"}",
        "{\"identifier\": \"x\", \"organism\": [[[]]], \"properties\": [1], \"dbXrefs\": {\"identifier\": {}}}",
        "{\"identifier\": 1e999, \"organism\": {\"identifier\": 1e999}}",
        "{\"identifier\": \"x\", \"properties\": {\"Attributes\": {\"Attribute\": [1, [2], {\"harmonized_name\": []}]}}}",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);
}
