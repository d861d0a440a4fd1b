using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>A <c>Network</c> as the record of its data.</summary>
internal sealed class StationXmlNetwork(XmlSource source, XElement network, List<Finding> findings)
{
    private readonly RecordBuilder record = new();

    /// <summary>The record of the network.</summary>
    public RecordBuilder Build(StationXmlOrigin origin, CancellationToken cancellation)
    {
        record.AddProfile(ProfileNames.Seismic, "889", "CQMR-7K63");
        var code = source.TakeAttribute(network, "code");
        var node = AddNetwork(code);
        AddIdentifiers();
        AddAccess();
        origin.AddTo(record);
        StationXmlParties.AddOperators(record, source, network);
        StationXmlParties.AddComments(record, source, network);
        var stations = new StationXmlStations(source, record, findings);
        foreach (var station in source.Take(network, "Station"))
        {
            cancellation.ThrowIfCancellationRequested();
            stations.Add(code, station);
        }

        AddTimes(node, stations);
        stations.AddTotals(source.TakeText(network, "TotalNumberStations"), origin.ModuleUri);
        return record;
    }

    private BlankNode AddNetwork(string? code)
    {
        var node = record.AddNode(record.Topic, Sei.Network, MoreTerms.NetworkClass);
        var description = source.TakeText(network, "Description");
        record.AddText(node, Foaf.Name, description);
        record.AddText(node, Skos.AltLabel, source.TakeAttribute(network, "alternateCode"));
        record.AddText(node, MoreTerms.HiddenLabel, source.TakeAttribute(network, "historicalCode"));
        record.AddText(Sei.SourceIdentifier, SourceIdentifier());
        if (code is null)
        {
            Warn(network, "stationxml:code", "The network has no code.", "Network に code 属性がありません。");
        }

        record.AddText(node, Sei.NetworkCode, code);
        record.AddText(Sei.NetworkCode, code);
        AddTitle(code, description);
        return node;
    }

    private void AddTitle(string? code, string? description)
    {
        if (description is null)
        {
            record.Lose(LossKind.Invented, "dct:title", "The network has no Description; its code is its title.");
        }

        record.AddText(Dcterms.Title, description ?? $"Seismic network {code}", description is null ? "en" : null);
        record.AddText(Dcat.Keyword, code);
    }

    // StationXML 1.2 asks for a URI, which an FDSN source identifier is.
    private string? SourceIdentifier()
    {
        var identifier = source.TakeAttribute(network, "sourceID");
        if (identifier is null || identifier.StartsWith("FDSN:", StringComparison.Ordinal))
        {
            return identifier;
        }

        record.AddText(Dcterms.Identifier, identifier);
        record.Lose(LossKind.Changed, $"sourceID: {identifier}", "It is no FDSN source identifier; it is kept as an identifier.");
        return null;
    }

    private void AddIdentifiers()
    {
        foreach (var element in source.Take(network, "Identifier"))
        {
            var type = source.TakeAttribute(element, "type");
            var text = XmlSource.TextOf(element);
            if (PersistentIdentifier.Of(text) is { } persistent)
            {
                record.AddText(Dcterms.Identifier, persistent.Address);
            }
            else if (text is not null)
            {
                var node = record.AddNode(record.Topic, Adms.Identifier, Adms.IdentifierClass);
                record.AddText(node, Skos.Notation, text);
                record.AddText(node, Adms.SchemaAgency, type);
            }
        }
    }

    private void AddAccess()
    {
        switch (source.TakeAttribute(network, "restrictedStatus")?.ToLowerInvariant())
        {
            case null:
                break;
            case "open":
                record.AddLevel(AccessLevel.Open);
                break;
            case "closed":
                record.AddLevel(AccessLevel.Restricted);
                break;
            case "partial":
                record.AddLevel(AccessLevel.Restricted);
                record.Lose(LossKind.Changed, "restrictedStatus: partial", "A record has one access level: restricted, since some of the data are.");
                break;
            case var other:
                Warn(network, "stationxml:restrictedStatus", $"restrictedStatus '{other}' is not known. Allowed: open, closed, partial.", $"restrictedStatus「{other}」は使えません。open、closed、partial のいずれかです。");
                break;
        }
    }

    private void AddTimes(Term node, StationXmlStations stations)
    {
        var times = new StationXmlTimes(record);
        var (start, end) = (times.Take(source, network, "startDate"), times.Take(source, network, "endDate"));
        record.Add(node, SchemaOrg.StartDate, start);
        record.Add(node, SchemaOrg.EndDate, end);
        var extent = source.TakeFirst(source.TakeFirst(network, "DataAvailability"), "Extent");
        if (extent is not null)
        {
            (start, end) = (times.Take(source, extent, "start"), times.Take(source, extent, "end"));
        }
        else if (start is null && stations.Earliest is { } earliest)
        {
            (start, end) = (earliest, end ?? stations.Latest);
            record.Lose(LossKind.Invented, "dct:temporal", "The network has no dates; the period is that of its stations.");
        }

        record.AddPeriod(start, end);
    }

    private void Warn(XElement element, string code, string en, string ja) => findings.Add(ReadingFaults.At(element, code, Severity.Warning, en, ja));
}
