using System.Text;
using MetaCatalog.Crosswalks.Optimade;

namespace MetaCatalog.Crosswalks.Tests.Optimade;

public class OptimadeReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new OptimadeReader();

    protected override string Format => "Optimade";

    protected override (string Folder, string Pattern) Corpus => ("optimade", "*.json*");

    protected override IReadOnlyDictionary<string, string> Refused => new Dictionary<string, string>
    {
        ["optimade__server__data__test_references.json"] = "optimade:structure",
        ["optimade__server__index_links.json"] = "optimade:structure",
        ["tests__adapters__references__raw_test_references.json"] = "optimade:structure",
        ["tests__models__test_data__test_good_references.json"] = "optimade:structure",
    };

    protected override IReadOnlyList<string> Examples => ["structures.in.json"];

    protected override IEnumerable<string> Nasty =>
    [
        "{\"data\": []}",
        "{\"type\": \"structures\", \"attributes\": {\"lattice_vectors\": [[1e999, 0, 0], [0, 0, 0], [1, 1, 1]], \"elements\": 5}}",
        "{\"type\": \"structures\", \"attributes\": {\"lattice_vectors\": [[[[1]]]]}}",
        "[" + string.Join(',', Enumerable.Repeat("{\"type\": \"structures\", \"attributes\": {}}", 10_001)) + "]",
        "{\"x-optimade\": {}}\n{\"type\": \"structures\",\n",
    ];

    // Lines of JSON are no one document.
    protected override IEnumerable<string> ValuePaths(byte[] document) => Encoding.UTF8.GetString(document).StartsWith("{\"x-optimade\"", StringComparison.Ordinal) ? [] : CoverageTable.OfJson(document);

    [Fact]
    public void A_broken_line_is_told_with_its_number()
    {
        var finding = Assert.Single(Read("{\"x-optimade\": {}}\n\n{\"type\": "u8.ToArray()).Findings);

        Assert.Equal(("syntax:json", 3), (finding.Code, finding.Location.Line));
    }
}
