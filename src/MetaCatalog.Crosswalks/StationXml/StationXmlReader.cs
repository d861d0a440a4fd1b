using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>FDSN StationXML 1.0 to 1.2: a record for each network, with its stations, channels and instruments.</summary>
/// <remarks>Instrument responses stay in the document; the record says that they do.</remarks>
public sealed class StationXmlReader : CrosswalkReader
{
    internal const string Namespace = "http://www.fdsn.org/xml/station/1";

    /// <inheritdoc/>
    public override string Name => "stationxml";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => ["application/vnd.fdsn.stationxml+xml"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { LocalName: "FDSNStationXML" };
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var source = new XmlSource(XmlLoading.Load(document, limits, cancellation));
        var findings = new List<Finding>();
        if (NotStationXml(source) is { } fault)
        {
            return ForeignReading.Refused(fault);
        }

        CheckVersion(source, findings);
        var networks = source.Take(source.Root, "Network").ToList();
        if (networks.Count == 0)
        {
            return ForeignReading.Refused(ReadingFaults.At(source.Root, "stationxml:network", Severity.Error, "The document has no Network.", "Network 要素がありません。"));
        }

        if (networks.Count > limits.MaxRecords)
        {
            return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, ReadingFaults.PlaceOf(networks[limits.MaxRecords])));
        }

        var origin = StationXmlOrigin.Take(source);
        var builders = networks.ConvertAll(network => new StationXmlNetwork(source, network, findings).Build(origin, cancellation));
        return new ForeignReading(XmlRecords.Of(source, networks, builders), findings);
    }

    private static Finding? NotStationXml(XmlSource source) => source.Root.Name.LocalName == "FDSNStationXML" ? null : ReadingFaults.At(
        source.Root,
        "stationxml:root",
        Severity.Error,
        $"The root element is {source.Root.Name.LocalName}; FDSNStationXML is needed.",
        $"ルート要素が {source.Root.Name.LocalName} です。FDSNStationXML でなければなりません。");

    private static void CheckVersion(XmlSource source, List<Finding> findings)
    {
        var version = source.TakeAttribute(source.Root, "schemaVersion");
        if (version is not ("1.0" or "1" or "1.1" or "1.2") || source.Root.Name.NamespaceName != Namespace)
        {
            findings.Add(ReadingFaults.At(
                source.Root,
                "stationxml:version",
                Severity.Warning,
                $"schemaVersion '{version}' in the namespace '{source.Root.Name.NamespaceName}' is not known (1.0 to 1.2 in {Namespace}); the document was read as 1.2.",
                $"名前空間「{source.Root.Name.NamespaceName}」の schemaVersion「{version}」は未対応です（{Namespace} の 1.0～1.2）。1.2 として読みました。"));
        }
    }
}
