using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>The namespaces of ISO 19115-3, in which each package of the standard has its own, and the classes that live in each.</summary>
internal static class Iso191153Names
{
    /// <summary>Where the code lists are.</summary>
    public const string CodeLists = "http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml#";

    private const string Base = "http://standards.iso.org/iso/19115/-3/";

    private static readonly (string Prefix, string Version, string[] Classes)[] Packages =
    [
        ("mdb", "2.0", ["MD_Metadata", "MD_MetadataScope"]),
        ("cit", "2.0", ["CI_Citation", "CI_Date", "CI_Responsibility", "CI_Organisation", "CI_Individual", "CI_Contact", "CI_Telephone", "CI_Address", "CI_OnlineResource", "CI_RoleCode", "CI_DateTypeCode", "CI_OnLineFunctionCode", "CI_TelephoneTypeCode", "CI_PresentationFormCode"]),
        ("gex", "1.0", ["EX_Extent", "EX_GeographicBoundingBox", "EX_TemporalExtent", "EX_BoundingPolygon"]),
        ("lan", "1.0", ["PT_Locale", "PT_FreeText", "LocalisedCharacterString", "LanguageCode", "MD_CharacterSetCode"]),
        ("mcc", "1.0", ["MD_Identifier", "MD_BrowseGraphic", "MD_Scope", "MD_ScopeCode", "MD_ProgressCode", "MD_SpatialRepresentationTypeCode"]),
        ("mco", "1.0", ["MD_LegalConstraints", "MD_Constraints", "MD_RestrictionCode"]),
        ("mrd", "1.0", ["MD_Distribution", "MD_Format", "MD_DigitalTransferOptions"]),
        ("mri", "1.0", ["MD_DataIdentification", "MD_Keywords", "MD_KeywordTypeCode", "MD_TopicCategoryCode"]),
        ("mrl", "2.0", ["LI_Lineage"]),
        ("mrs", "1.0", ["MD_ReferenceSystem"]),
        ("gco", "1.0", ["CharacterString", "Date", "DateTime", "Decimal", "Real", "Integer", "Boolean"]),
    ];

    private static readonly Dictionary<string, XNamespace> ByPrefix = Packages.ToDictionary(static package => package.Prefix, static package => XNamespace.Get($"{Base}{package.Prefix}/{package.Version}"));

    private static readonly Dictionary<string, XNamespace> ByClass = Packages.SelectMany(static package => package.Classes.Select(name => (name, ByPrefix[package.Prefix]))).ToDictionary(static pair => pair.name, static pair => pair.Item2);

    /// <summary>The namespace of a package by its usual prefix.</summary>
    public static XNamespace Of(string prefix) => ByPrefix[prefix];

    /// <summary>The namespace that a class, a code list or a basic type lives in; null for a property, which lives in that of its class.</summary>
    public static XNamespace? OfClass(string name) => ByClass.GetValueOrDefault(name);

    /// <summary>The prefixes, as everybody writes them.</summary>
    public static IEnumerable<XAttribute> Declarations =>
        [.. ByPrefix.Select(static pair => new XAttribute(XNamespace.Xmlns + pair.Key, pair.Value.NamespaceName)), new(XNamespace.Xmlns + "gml", IsoNames.Gml.NamespaceName), new(XNamespace.Xmlns + "xlink", IsoNames.Xlink.NamespaceName), new(XNamespace.Xmlns + "xsi", IsoNames.Xsi.NamespaceName)];
}
