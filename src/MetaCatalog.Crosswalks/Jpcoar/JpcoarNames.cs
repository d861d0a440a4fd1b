using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>The namespaces of JPCOAR 2.0 under the prefixes that harvesters expect to the letter.</summary>
internal static class JpcoarNames
{
    public static readonly XNamespace Own = "https://github.com/JPCOAR/schema/blob/master/2.0/";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace DcTerms = "http://purl.org/dc/terms/";
    public static readonly XNamespace DataCite = "https://schema.datacite.org/meta/kernel-4/";
    public static readonly XNamespace RdfSyntax = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The declarations for the root element.</summary>
    public static IEnumerable<XAttribute> Declarations() =>
    [
        new(XNamespace.Xmlns + "jpcoar", Own.NamespaceName),
        new(XNamespace.Xmlns + "dc", Dc.NamespaceName),
        new(XNamespace.Xmlns + "dcterms", DcTerms.NamespaceName),
        new(XNamespace.Xmlns + "datacite", DataCite.NamespaceName),
        new(XNamespace.Xmlns + "rdf", RdfSyntax.NamespaceName),
    ];
}
