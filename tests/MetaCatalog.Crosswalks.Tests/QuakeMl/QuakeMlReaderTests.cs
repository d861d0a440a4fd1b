using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.QuakeMl;

namespace MetaCatalog.Crosswalks.Tests.QuakeMl;

public class QuakeMlReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new QuakeMlReader();

    protected override string Format => "QuakeMl";

    protected override (string Folder, string Pattern) Corpus => ("quakeml", "*.xml");

    protected override IReadOnlyDictionary<string, string> Defective => new Dictionary<string, string>
    {
        ["invalid_enum.xml"] = "quakeml:enumeration",
        ["invalid_id.xml"] = "quakeml:identifier",
        ["usgs_event.xml"] = "quakeml:enumeration",
    };

    protected override IReadOnlyList<string> Examples => ["events.in.xml"];

    protected override IEnumerable<string> Nasty =>
    [
        "<quakeml/>",
        Events("<event><origin><latitude><value>1e999</value></latitude><depth><value>" + new string('9', 5000) + "</value></depth></origin></event>"),
        Events("<event><preferredOriginID>x</preferredOriginID><magnitude><mag/></magnitude></event>"),
        Events(string.Concat(Enumerable.Repeat("<event><origin><odd>1</odd></origin></event>", 20_000))),
        Events("<event><description><text>" + new string('x', 1_000_000) + "</text></description></event>"),
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfXml(document);

    [Fact]
    public void The_preferred_origin_counts()
    {
        var record = Assert.Single(Read(Example("events.in.xml")).Records);

        Assert.Contains(record.Graph, static triple => triple.Predicate.Equals(Dcat.Bbox) && triple.Object.ToString().Contains("POLYGON((139.5 35.5, 140.25 35.5, 140.25 36, 139.5 36, 139.5 35.5))", StringComparison.Ordinal));
        Assert.Contains(record.Graph, static triple => triple.Predicate.Equals(Sei.MaxDepth) && triple.Object.ToString().Contains("\"12.5\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Losses_of_many_events_are_told_together()
    {
        var reading = Read(System.Text.Encoding.UTF8.GetBytes(Events(string.Concat(Enumerable.Repeat("<event><origin><odd>1</odd></origin></event>", 2000)))));

        Assert.Contains(Assert.Single(reading.Records).Losses, static loss => loss.What == "/quakeml/eventParameters/event/origin/odd: 2,000 values, the first 1");
    }

    private static string Events(string content) =>
        $"<q:quakeml xmlns:q='http://quakeml.org/xmlns/quakeml/1.2' xmlns='http://quakeml.org/xmlns/bed/1.2'><eventParameters publicID='smi:example.org/1'>{content}</eventParameters></q:quakeml>";
}
