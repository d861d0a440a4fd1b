using MetaCatalog.Crosswalks.BioSample;

namespace MetaCatalog.Crosswalks.Tests.BioSample;

public class BioSampleJsonReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new BioSampleJsonReader();

    protected override string Format => "BioSample";

    // The corpus has no document of this kind: its only JSON is a project's sheet.
    protected override (string Folder, string Pattern) Corpus => ("", "");

    protected override IReadOnlyList<string> Examples => ["sheet.in.json", "service.in.json"];

    protected override string CoverageMarker => "coverage of JSON";

    protected override IEnumerable<string> Nasty => ["[]", "[[]]", "[1]", "{\"characteristics\": 1}", "[[{\"key\": \"a\", \"value\": [[[]]]}]]", "{\"name\": 1e999, \"characteristics\": {\"age\": [{\"text\": 1e999}]}}"];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);
}
