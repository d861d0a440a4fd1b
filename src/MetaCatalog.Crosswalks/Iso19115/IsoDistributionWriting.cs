using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

using static MetaCatalog.Crosswalks.Iso19115.IsoNames;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Writes <c>MD_Distribution</c>: formats, the files of open data, and the record's page.</summary>
internal static class IsoDistributionWriting
{
    /// <summary>The distribution information.</summary>
    public static XElement Write(CrosswalkSource source, IsoWriting writing)
    {
        var nodes = source.Take(Dcat.Distribution);
        var formats = nodes.SelectMany(node => source.Take(node, Dcat.MediaType).Concat(source.Take(node, Dcterms.Format)))
            .Select(static format => MediaTypeName.Of(CrosswalkSource.Text(format))).OfType<string>().Distinct().ToList();
        var resources = nodes.SelectMany(node => Resources(source, writing, node)).ToList();
        var page = source.TakeText(source.Topic, Dcat.LandingPage) ?? source.LandingPage;
        resources.Add(Resource(page, "information", []));
        return new XElement(
            Gmd + "distributionInfo",
            new XElement(
                Gmd + "MD_Distribution",
                formats.Select(static format => new XElement(Gmd + "distributionFormat", new XElement(Gmd + "MD_Format", new XElement(Gmd + "name", Text(format)), Missing(Gmd + "version")))),
                new XElement(Gmd + "transferOptions", new XElement(Gmd + "MD_DigitalTransferOptions", resources.Select(static resource => new XElement(Gmd + "onLine", resource))))));
    }

    private static IEnumerable<XElement> Resources(CrosswalkSource source, IsoWriting writing, Term node)
    {
        if (source.Level != AccessLevel.Open)
        {
            yield break;
        }

        source.Take(node, RdfTerms.Type);
        List<XElement> words =
        [
            .. source.TakeText(node, SchemaOrg.AdditionalType) is { } protocol ? [new XElement(Gmd + "protocol", Text(protocol))] : Array.Empty<XElement>(),
            .. IsoWriting.Groups([.. source.TakeLiterals(node, Dcterms.Title)]).Take(1).Select(group => writing.Localised("name", group)),
            .. IsoWriting.Groups([.. source.TakeLiterals(node, Dcterms.Description)]).Take(1).Select(group => writing.Localised("description", group)),
        ];
        foreach (var address in source.Take(node, Dcat.DownloadUrl).Select(CrosswalkSource.Text).OfType<string>())
        {
            yield return Resource(address, "download", words);
        }

        foreach (var address in source.Take(node, Dcat.AccessUrl).Select(CrosswalkSource.Text).OfType<string>())
        {
            yield return Resource(address, null, words);
        }
    }

    private static XElement Resource(string address, string? function, IReadOnlyList<XElement> words) => new(
        Gmd + "CI_OnlineResource",
        new XElement(Gmd + "linkage", new XElement(Gmd + "URL", address)),
        words.Select(static word => new XElement(word)),
        function is null ? null : new XElement(Gmd + "function", Code("CI_OnLineFunctionCode", function)));
}
