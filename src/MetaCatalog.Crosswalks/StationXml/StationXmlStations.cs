using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>The stations of a network, and what all of them have together: box, period, channels.</summary>
internal sealed class StationXmlStations(XmlSource source, RecordBuilder record, List<Finding> findings)
{
    private readonly List<(double Longitude, double Latitude)> points = [];
    private readonly StationXmlTimes times = new(record);
    private readonly StationXmlChannels channels = new(source, record);
    private int count;

    /// <summary>The first start of a station, or null.</summary>
    public Literal? Earliest { get; private set; }

    /// <summary>The last end of a station; null when one has no end, or none has a start.</summary>
    public Literal? Latest { get; private set; }

    private bool anyOpen;

    /// <summary>Adds a station as a platform.</summary>
    public void Add(string? network, XElement station)
    {
        count++;
        var node = record.AddNode(record.Topic, Sei.Station, Sosa.Platform);
        var code = source.TakeAttribute(station, "code");
        record.AddText(node, Sei.StationCode, code);
        AddPosition(node, station);
        AddSite(node, station);
        AddPeriod(node, station);
        foreach (var identifier in source.Take(station, "Identifier"))
        {
            record.AddText(node, Dcterms.Identifier, XmlSource.TextOf(identifier));
        }

        foreach (var channel in source.Take(station, "Channel"))
        {
            channels.Add(network, code, channel);
        }
    }

    /// <summary>Adds what the stations have together.</summary>
    /// <param name="total">How many stations the network says that it has, or null.</param>
    /// <param name="query">Where the document was asked for, or null.</param>
    public void AddTotals(string? total, string? query)
    {
        record.Add(Sei.StationCount, total is null or "0" ? count > 0 ? NumberText.Of(count) : null : NumberText.WholeOrText(total));

        record.AddPlace(Coverage.Around(points));
        channels.AddTotals();
        if (channels.HasResponses && query?.Contains("://", StringComparison.Ordinal) == true && IriSyntax.IsValid(query))
        {
            record.Add(Sei.InstrumentResponse, new Iri(query));
        }
    }

    private void AddPosition(Term node, XElement station)
    {
        var latitude = Coordinate(station, "Latitude", 90);
        var longitude = Coordinate(station, "Longitude", 180);
        record.Add(node, SchemaOrg.Latitude, latitude is { } north ? NumberText.Of(north) : null);
        record.Add(node, SchemaOrg.Longitude, longitude is { } east ? NumberText.Of(east) : null);
        record.Add(node, SchemaOrg.Elevation, NumberText.DoubleOrText(source.TakeText(station, "Elevation")));
        if (latitude is not null && longitude is not null)
        {
            points.Add((longitude.Value, latitude.Value));
        }
    }

    private double? Coordinate(XElement station, string name, double limit)
    {
        var element = source.TakeFirst(station, name);
        var text = XmlSource.TextOf(element);
        var number = NumberText.Double(text);
        if (number is { } degrees && Math.Abs(degrees) <= limit)
        {
            return degrees;
        }

        findings.Add(ReadingFaults.At(
            element ?? station,
            $"stationxml:{name.ToLowerInvariant()}",
            Severity.Warning,
            $"{name} '{text}' is not within −{limit} to {limit} degrees.",
            $"{name}「{text}」が－{limit}～{limit}度の範囲にありません。"));
        record.Lose(LossKind.NotCarried, $"{XmlSource.PathOf(station)}/{name}: {text}", "It is no coordinate.");
        return null;
    }

    private void AddSite(Term node, XElement station)
    {
        var site = source.TakeFirst(station, "Site");
        record.AddText(node, Foaf.Name, source.TakeText(site, "Name"));
        record.AddText(node, SchemaOrg.AddressCountry, source.TakeText(site, "Country"));
        record.AddText(node, Dcterms.Description, source.TakeText(station, "Description"));
        foreach (var name in (ReadOnlySpan<string>)["Vault", "Geology", "WaterLevel"])
        {
            record.AddValue(node, MoreTerms.AdditionalProperty, name, source.TakeText(station, name));
        }
    }

    private void AddPeriod(Term node, XElement station)
    {
        var (start, end) = (times.Take(source, station, "startDate"), times.Take(source, station, "endDate"));
        record.Add(node, SchemaOrg.StartDate, start);
        record.Add(node, SchemaOrg.EndDate, end);
        if (start is null)
        {
            return;
        }

        Earliest = Earliest is null || string.CompareOrdinal(start.LexicalForm, Earliest.LexicalForm) < 0 ? start : Earliest;
        anyOpen |= end is null;
        Latest = anyOpen ? null : Latest is null || string.CompareOrdinal(end!.LexicalForm, Latest.LexicalForm) > 0 ? end : Latest;
    }
}
