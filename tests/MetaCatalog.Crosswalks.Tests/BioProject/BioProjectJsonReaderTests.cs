using MetaCatalog.Crosswalks.BioProject;

namespace MetaCatalog.Crosswalks.Tests.BioProject;

public class BioProjectJsonReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new BioProjectJsonReader();

    protected override string Format => "BioProject";

    protected override (string Folder, string Pattern) Corpus => ("biosample-json", "*.json");

    protected override IReadOnlyList<string> Examples => ["sheet.in.json"];

    protected override string CoverageMarker => "coverage of the sheet";

    protected override IEnumerable<string> Nasty =>
    [
        "[]",
        "{\"key\": 1, \"values\": 2}",
        "[{\"key\": \"title\", \"values\": [[[{}]]]}]",
        "[{\"key\": \"title\", \"values\": [1e999999]}]",
        "[" + string.Join(',', Enumerable.Repeat("{\"key\": \"title\", \"values\": [\"x\"]}", 20_000)) + "]",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);
}
