using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Crosswalks;
using static MetaCatalog.Harvest.Provider.OaiPmh.OaiEnvelope;

namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>An item of a list: its header, and its metadata when it is not deleted (OAI-PMH 2.0, 2.5).</summary>
internal static class OaiItem
{
    public static XElement Header(ChangeHeader header, OaiPmhOptions options) => new(
        Oai + "header",
        IsGone(header) ? new XAttribute("status", "deleted") : null,
        new XElement(Oai + "identifier", $"oai:{options.Domain}:{header.Id}"),
        new XElement(Oai + "datestamp", OaiDatestamp.Write(header.Datestamp)),
        header.Sets.SelectMany(RecordSets.WithParents).Distinct().Order(StringComparer.Ordinal).Select(static set => new XElement(Oai + "setSpec", set)));

    public static XElement Record(ChangeHeader header, XmlCrosswalk crosswalk, MetadataShelf shelf, OaiPmhOptions options) => new(
        Oai + "record",
        Header(header, options),
        IsGone(header) ? null : new XElement(Oai + "metadata", header.Record is { } record ? shelf.Of(record, crosswalk) : null));

    // Belt and braces: a record that turned hidden while the page was being made is a deletion, never a leak.
    private static bool IsGone(ChangeHeader header) => header.IsDeleted || header.Record is { AccessLevel: AccessLevel.Hidden };
}
