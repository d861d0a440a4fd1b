using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Namespaces and the small elements of which ISO 19139 is made.</summary>
internal static class IsoNames
{
    public static readonly XNamespace Gmd = "http://www.isotc211.org/2005/gmd";
    public static readonly XNamespace Gco = "http://www.isotc211.org/2005/gco";
    public static readonly XNamespace Gml = "http://www.opengis.net/gml/3.2";
    public static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";
    public static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private const string CodeLists = "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#";

    /// <summary>The prefixes, as everybody writes them.</summary>
    public static IEnumerable<XAttribute> Declarations =>
        [new(XNamespace.Xmlns + "gmd", Gmd.NamespaceName), new(XNamespace.Xmlns + "gco", Gco.NamespaceName), new(XNamespace.Xmlns + "gml", Gml.NamespaceName), new(XNamespace.Xmlns + "xlink", Xlink.NamespaceName), new(XNamespace.Xmlns + "xsi", Xsi.NamespaceName)];

    /// <summary>A text.</summary>
    public static XElement Text(string text) => new(Gco + "CharacterString", LanguageTag.Clean(text));

    /// <summary>A code of one of ISO's lists.</summary>
    public static XElement Code(string list, string code) => new(Gmd + list, new XAttribute("codeList", CodeLists + list), new XAttribute("codeListValue", code), code);

    /// <summary>A mandatory property without a value.</summary>
    public static XElement Missing(XName property) => new(property, new XAttribute(Gco + "nilReason", "missing"));

    /// <summary>A date, or an instant; null when it is neither.</summary>
    public static XElement? Date(string text)
    {
        var literal = DateLiteral.Of(text);
        return literal is null ? null : literal.LexicalForm.Contains('T', StringComparison.Ordinal)
            ? new XElement(Gco + "DateTime", literal.LexicalForm)
            : new XElement(Gco + "Date", literal.LexicalForm);
    }
}
