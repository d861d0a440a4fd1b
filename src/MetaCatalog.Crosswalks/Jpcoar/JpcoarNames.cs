using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>The namespaces that JPCOAR borrows from, under the prefixes that harvesters expect to the letter.</summary>
internal static class JpcoarNames
{
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace DcTerms = "http://purl.org/dc/terms/";
    public static readonly XNamespace Kernel = "https://schema.datacite.org/meta/kernel-4/";
    public static readonly XNamespace OpenAire = "http://namespace.openaire.eu/schema/oaire/";
    public static readonly XNamespace Ndl = "http://ndl.go.jp/dcndl/terms/";
    public static readonly XNamespace RdfSyntax = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The declarations for the root element.</summary>
    public static IEnumerable<XAttribute> Declarations(XNamespace own) =>
    [
        new(XNamespace.Xmlns + "jpcoar", own.NamespaceName),
        new(XNamespace.Xmlns + "dc", Dc.NamespaceName),
        new(XNamespace.Xmlns + "dcterms", DcTerms.NamespaceName),
        new(XNamespace.Xmlns + "datacite", Kernel.NamespaceName),
        new(XNamespace.Xmlns + "oaire", OpenAire.NamespaceName),
        new(XNamespace.Xmlns + "dcndl", Ndl.NamespaceName),
        new(XNamespace.Xmlns + "rdf", RdfSyntax.NamespaceName),
    ];
}
