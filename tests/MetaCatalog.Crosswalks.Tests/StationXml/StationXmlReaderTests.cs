using MetaCatalog.Crosswalks.StationXml;

namespace MetaCatalog.Crosswalks.Tests.StationXml;

public class StationXmlReaderTests : ReaderContract
{
    protected override CrosswalkReader Reader { get; } = new StationXmlReader();

    protected override string Format => "StationXml";

    protected override (string Folder, string Pattern) Corpus => ("stationxml", "*.xml");

    protected override IReadOnlyDictionary<string, string> Defective => new Dictionary<string, string> { ["version20.xml"] = "stationxml:version" };

    protected override IReadOnlyList<string> Examples => ["network.in.xml"];

    protected override IEnumerable<string> Nasty =>
    [
        "<FDSNStationXML/>",
        Network("<Station code='A'><Latitude>1e999</Latitude><Longitude>" + new string('9', 5000) + "</Longitude></Station>"),
        Network("<TotalNumberStations>" + new string('9', 5000) + "</TotalNumberStations>"),
        Network(string.Concat(Enumerable.Repeat("<Station code='A'/>", 3000))),
        Network(string.Concat(Enumerable.Repeat("<Unknown>x</Unknown>", 100_000))),
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>" + Network("<Description>&b;</Description>"),
        "<FDSNStationXML xmlns='http://www.fdsn.org/xml/station/1' schemaVersion='1.2'><Network code='A' startDate='99999-01-01T00:00:00' endDate='2020-13-45T99:99:99'/></FDSNStationXML>",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfXml(document);

    [Fact]
    public void A_coordinate_out_of_range_is_told_with_its_line()
    {
        var reading = Read(Example("network.in.xml"));

        var finding = Assert.Single(reading.Findings);

        Assert.Equal("stationxml:latitude", finding.Code);
        Assert.Equal(39, finding.Location.Line);
        Assert.Equal("/FDSNStationXML/Network/Station[2]/Latitude", finding.Location.Path);
    }

    [Fact]
    public void Each_network_is_a_record_with_losses_of_its_own()
    {
        var reading = Read("<FDSNStationXML schemaVersion='1.2' xmlns='http://www.fdsn.org/xml/station/1'><Network code='A'><Odd>1</Odd></Network><Network code='B'/></FDSNStationXML>"u8.ToArray());

        Assert.Equal(2, reading.Records.Count);
        Assert.Contains(reading.Records[0].Losses, static loss => loss.What == "/FDSNStationXML/Network[1]/Odd: 1");
        Assert.DoesNotContain(reading.Records[1].Losses, static loss => loss.What.Contains("Odd", StringComparison.Ordinal));
    }

    private static string Network(string content) =>
        $"<FDSNStationXML xmlns='http://www.fdsn.org/xml/station/1' schemaVersion='1.2'><Source/><Created>2020-01-01T00:00:00Z</Created><Network code='XX'>{content}</Network></FDSNStationXML>";
}
