using System.Xml.Linq;
using MetaCatalog.Catalog.ReadModels;
using static MetaCatalog.Harvest.Provider.OaiPmh.OaiEnvelope;

namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>What the repository says about itself: Identify, ListMetadataFormats, ListSets.</summary>
internal static class OaiDescriptions
{
    private static readonly XNamespace Identifier = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    public static XElement Identify(OaiPmhOptions options, DateTimeOffset earliest) => new(
        Oai + "Identify",
        new XElement(Oai + "repositoryName", options.RepositoryName),
        new XElement(Oai + "baseURL", options.BaseUrl),
        new XElement(Oai + "protocolVersion", "2.0"),
        new XElement(Oai + "adminEmail", options.AdminEmail),
        new XElement(Oai + "earliestDatestamp", OaiDatestamp.Write(earliest)),
        new XElement(Oai + "deletedRecord", "persistent"),
        new XElement(Oai + "granularity", "YYYY-MM-DDThh:mm:ssZ"),
        new XElement(Oai + "compression", "gzip"),
        new XElement(Oai + "description", OaiIdentifier(options)));

    public static XElement ListMetadataFormats() => new(
        Oai + "ListMetadataFormats",
        Crosswalks.Crosswalks.All.Select(static crosswalk => new XElement(
            Oai + "metadataFormat",
            new XElement(Oai + "metadataPrefix", crosswalk.Prefix),
            new XElement(Oai + "schema", crosswalk.SchemaLocation),
            new XElement(Oai + "metadataNamespace", crosswalk.Namespace))));

    public static XElement ListSets(IEnumerable<ChangeSet> sets) => new(
        Oai + "ListSets",
        sets.Select(static set => new XElement(
            Oai + "set",
            new XElement(Oai + "setSpec", set.Spec),
            new XElement(Oai + "setName", set.NameJa == set.NameEn ? set.NameEn : $"{set.NameJa} ({set.NameEn})"))));

    private static XElement OaiIdentifier(OaiPmhOptions options) => new(
        Identifier + "oai-identifier",
        new XAttribute("xmlns", Identifier.NamespaceName),
        new XAttribute(Xsi + "schemaLocation", $"{Identifier.NamespaceName} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd"),
        new XElement(Identifier + "scheme", "oai"),
        new XElement(Identifier + "repositoryIdentifier", options.Domain),
        new XElement(Identifier + "delimiter", ":"),
        new XElement(Identifier + "sampleIdentifier", $"oai:{options.Domain}:0123456789abcdef"));
}
