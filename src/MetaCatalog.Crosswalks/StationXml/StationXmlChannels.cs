using System.Globalization;
using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>The channels of a network: codes, sampling rates, instruments and what they measure, each kind once.</summary>
internal sealed class StationXmlChannels(XmlSource source, RecordBuilder record)
{
    private static readonly string[] Geometry = ["Latitude", "Longitude", "Elevation", "Depth", "Azimuth", "Dip"];

    private readonly SortedSet<double> rates = [];
    private readonly HashSet<(string? Type, string? Description, string? Manufacturer, string? Model)> instruments = [];
    private readonly HashSet<(string Name, string? Description)> quantities = [];
    private int count;
    private int responses;

    /// <summary>Whether a channel has an instrument response.</summary>
    public bool HasResponses => responses > 0;

    public void Add(string? network, string? station, XElement channel)
    {
        count++;
        var code = source.TakeAttribute(channel, "code");
        record.AddText(Sei.ChannelCode, code);
        AddSourceIdentifier(network, station, code, channel);
        AddRate(channel);

        foreach (var name in (ReadOnlySpan<string>)["Sensor", "DataLogger"])
        {
            foreach (var equipment in source.Take(channel, name))
            {
                AddInstrument(equipment);
            }
        }

        foreach (var element in channel.Elements().Where(static child => Geometry.Contains(child.Name.LocalName)))
        {
            source.TakeWhole(element);
        }

        AddResponse(source.TakeFirst(channel, "Response"));
    }

    /// <summary>Adds what the channels have together, and tells what of them stays in the document.</summary>
    public void AddTotals()
    {
        foreach (var rate in rates)
        {
            record.Add(Sei.SamplingRate, NumberText.Of(rate));
        }

        foreach (var name in count > 0 ? Geometry : [])
        {
            LoseTogether(count, name, "A record has positions of stations, not of channels.");
        }

        if (responses > 0)
        {
            LoseTogether(responses, "Response", "Instrument responses stay in the StationXML document.");
        }
    }

    private void AddSourceIdentifier(string? network, string? station, string? code, XElement channel)
    {
        if (FdsnCode.SourceIdentifier(network, station, channel.Attribute("locationCode")?.Value, code) is { } identifier)
        {
            source.TakeAttribute(channel, "locationCode");
            record.AddText(Sei.SourceIdentifier, identifier);
        }
    }

    // State-of-health channels have a rate of zero, which is none.
    private void AddRate(XElement channel)
    {
        var element = channel.Elements().FirstOrDefault(static child => child.Name.LocalName == "SampleRate");
        if (NumberText.Double(XmlSource.TextOf(element)) is { } rate and > 0)
        {
            source.TakeOne(element!);
            rates.Add(rate);
        }
    }

    private void LoseTogether(int channels, string what, string reason) =>
        record.Lose(LossKind.NotCarried, string.Create(CultureInfo.InvariantCulture, $"/FDSNStationXML/Network/Station/Channel/{what}: of {channels} channels"), reason);

    private void AddInstrument(XElement equipment)
    {
        var (type, description) = (source.TakeText(equipment, "Type"), source.TakeText(equipment, "Description"));
        var (manufacturer, model) = (source.TakeText(equipment, "Manufacturer"), source.TakeText(equipment, "Model"));
        if ((description ?? type ?? model ?? manufacturer) is not { } name || !instruments.Add((type, description, manufacturer, model)))
        {
            return;
        }

        var node = record.AddNode(record.Topic, Mc.Instrument, MoreTerms.InstrumentClass);
        record.AddText(node, Foaf.Name, name);
        record.AddText(node, Dcterms.Type, type == name ? null : type);
        record.AddText(node, SchemaOrg.Manufacturer, manufacturer);
        record.AddText(node, SchemaOrg.Model, model);
    }

    private void AddResponse(XElement? response)
    {
        if (response is null || !response.HasElements)
        {
            return;
        }

        responses++;
        var units = source.TakeFirst(source.TakeFirst(response, "InstrumentSensitivity"), "InputUnits");
        if (source.TakeText(units, "Name") is { } unit && quantities.Add((unit, source.TakeText(units, "Description"))))
        {
            var quantity = record.AddNode(record.Topic, SchemaOrg.VariableMeasured, SchemaOrg.PropertyValue);
            record.AddText(quantity, SchemaOrg.Name, source.TakeText(units, "Description") ?? unit);
            record.AddUnit(quantity, unit);
        }

        source.TakeWhole(response);
    }
}
