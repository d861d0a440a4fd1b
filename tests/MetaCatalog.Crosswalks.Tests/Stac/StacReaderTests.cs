using MetaCatalog.Crosswalks.Stac;

namespace MetaCatalog.Crosswalks.Tests.Stac;

public class StacReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new StacReader();

    protected override string Format => "Stac";

    protected override (string Folder, string Pattern) Corpus => ("stac", "*.json");

    protected override IReadOnlyList<string> Examples => ["sea-ice.in.json"];

    protected override int CoverageDepth => 3;

    protected override IEnumerable<string> Nasty =>
    [
        """{"stac_version":"1.0.0","type":"Collection"}""",
        """{"stac_version":"1.0.0","id":"x","bbox":[1e999,2,3],"extent":{"spatial":{"bbox":[["a"],[1,2,3,4,5,6]]},"temporal":{"interval":[[null,null],[1],"x"]}},"assets":[1],"links":[{"rel":5},null]}""",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);
}
