using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Turns a document of ISO 19139 into one of ISO 19115-3.</summary>
/// <remarks>
/// Most elements only change their namespace: a class has that of its package, a property that of its class. What the newer standard
/// says in another shape (the document, parties, formats, lineage, identifications) has a method of its own, with its children in the
/// order of ISO 19115-1.
/// </remarks>
internal static class Iso191153Translation
{
    private static readonly XNamespace Mdb = Iso191153Names.Of("mdb");
    private static readonly XNamespace Cit = Iso191153Names.Of("cit");
    private static readonly XNamespace Lan = Iso191153Names.Of("lan");
    private static readonly XNamespace Mcc = Iso191153Names.Of("mcc");
    private static readonly XNamespace Mrd = Iso191153Names.Of("mrd");
    private static readonly XNamespace Mri = Iso191153Names.Of("mri");
    private static readonly XNamespace Mrl = Iso191153Names.Of("mrl");
    private static readonly XNamespace Gco = Iso191153Names.Of("gco");

    private static readonly string[] Identification =
    [
        "citation", "abstract", "purpose", "credit", "status", "pointOfContact", "spatialRepresentationType", "topicCategory", "extent", "graphicOverview",
        "descriptiveKeywords", "resourceConstraints", "defaultLocale", "otherLocale", "supplementalInformation",
    ];

    /// <summary>The document.</summary>
    public static XElement Document(XElement old) => new(
        Mdb + "MD_Metadata",
        Iso191153Names.Declarations,
        Wrapped(old, "fileIdentifier", Mdb + "metadataIdentifier", static text => Identifier(text)),
        new XElement(Mdb + "defaultLocale", Locale(old.Elements(), null)),
        Wrapped(old, "parentIdentifier", Mdb + "parentMetadata", static text => new XElement(Cit + "CI_Citation", new XElement(Cit + "title", text), new XElement(Cit + "identifier", Identifier(new XElement(text))))),
        Wrapped(old, "hierarchyLevel", Mdb + "metadataScope", static code => new XElement(Mdb + "MD_MetadataScope", new XElement(Mdb + "resourceScope", code))),
        Same(old, "contact"),
        Wrapped(old, "dateStamp", Mdb + "dateInfo", static date => new XElement(Cit + "CI_Date", new XElement(Cit + "date", date), new XElement(Cit + "dateType", Code(Cit, "CI_DateTypeCode", "revision")))),
        new XElement(Mdb + "metadataStandard", new XElement(Cit + "CI_Citation", new XElement(Cit + "title", Text("ISO 19115-3")))),
        Named(old, "locale").Select(static locale => new XElement(Mdb + "otherLocale", Locale(locale.Elements().Single().Elements(), locale.Elements().Single().Attribute("id")?.Value))),
        Same(old, "referenceSystemInfo"),
        Same(old, "identificationInfo"),
        Same(old, "distributionInfo"),
        Named(old, "dataQualityInfo").SelectMany(static quality => quality.Descendants(IsoNames.Gmd + "LI_Lineage")).Select(Lineage));

    private static IEnumerable<XElement> Named(XElement parent, string name) => parent.Elements(IsoNames.Gmd + name);

    private static IEnumerable<XElement> Same(XElement old, string name) => Named(old, name).Select(static property => Property(property, Mdb, property.Name.LocalName));

    // A property whose value is now inside an object; one without a value says nothing.
    private static IEnumerable<XElement> Wrapped(XElement old, string name, XName property, Func<XElement, XElement> wrap) =>
        Named(old, name).SelectMany(static holder => holder.Elements()).Select(value => new XElement(property, wrap(Object(value))));

    private static XElement Identifier(XElement code) => new(Mcc + "MD_Identifier", new XElement(Mcc + "code", code));

    private static XElement Locale(IEnumerable<XElement> parts, string? id)
    {
        var all = parts.ToList();
        return new XElement(
            Lan + "PT_Locale",
            id is null ? null : new XAttribute("id", id),
            Part("language", "language", "languageCode"),
            Part("characterEncoding", "characterSet", "characterEncoding"));

        IEnumerable<XElement> Part(string name, params string[] names) =>
            all.Where(part => names.Contains(part.Name.LocalName)).Take(1).Select(part => new XElement(Lan + name, part.Elements().Select(Object)));
    }

    private static XElement Lineage(XElement old) => new(
        Mdb + "resourceLineage",
        new XElement(
            Mrl + "LI_Lineage",
            Named(old, "statement").Select(static statement => Property(statement, Mrl, "statement")),
            new XElement(Mrl + "scope", new XElement(Mcc + "MD_Scope", new XElement(Mcc + "level", Code(Mcc, "MD_ScopeCode", "dataset"))))));

    // An object: a class, a code, or a value of a basic type.
    private static XElement Object(XElement old) => old.Name.LocalName switch
    {
        _ when old.Name.Namespace == IsoNames.Gml => new XElement(old),
        "CI_ResponsibleParty" => Responsibility(old),
        "CI_Telephone" => Telephone(old),
        "MD_Format" => Format(old),
        "MD_DataIdentification" => DataIdentification(old),
        "RS_Identifier" or "MD_Identifier" => Members(old, "MD_Identifier"),
        "URL" => Text(old.Value),
        var name when old.Attribute("codeListValue") is { } code => Code(Iso191153Names.OfClass(name)!, name, code.Value), // every code list is in the table
        var name => Members(old, name),
    };

    private static XElement Members(XElement old, string name)
    {
        var space = Iso191153Names.OfClass(name)!; // every class that is written is in the table
        return new XElement(space + name, old.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration), Text(old), old.Elements().Select(property => Property(property, space, property.Name.LocalName)));
    }

    private static XElement Property(XElement old, XNamespace space, string name) => new(
        space + name,
        old.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration).Select(Attribute),
        old.Elements().Select(Object));

    private static XAttribute Attribute(XAttribute old) =>
        old.Name == IsoNames.Xsi + "type" ? new XAttribute(old.Name, old.Value.Replace("gmd:", "lan:", StringComparison.Ordinal))
        : old.Name.Namespace == IsoNames.Gco ? new XAttribute(Gco + old.Name.LocalName, old.Value)
        : new XAttribute(old);

    private static XElement DataIdentification(XElement old)
    {
        List<XElement> properties = [.. old.Elements().Where(static property => property.Name.LocalName != "language").Select(static property => Property(property, Mri, property.Name.LocalName))];
        foreach (var (index, language) in Named(old, "language").Index())
        {
            properties.Add(new XElement(Mri + (index == 0 ? "defaultLocale" : "otherLocale"), Locale([language, .. Encoding(old)], null)));
        }

        return new XElement(Mri + "MD_DataIdentification", properties.OrderBy(static property => Array.IndexOf(Identification, property.Name.LocalName)));
    }

    // A locale has an encoding; that of the document is UTF-8.
    private static IEnumerable<XElement> Encoding(XElement old) => old.Document?.Root is { } root ? Named(root, "characterSet") : old.Ancestors().Last().Elements(IsoNames.Gmd + "characterSet");

    private static XElement Responsibility(XElement old)
    {
        var contact = Named(old, "contactInfo").Select(static info => Property(info, Cit, "contactInfo")).ToList();
        var person = Named(old, "individualName").Select(static name => new XElement(Cit + "CI_Individual", Property(name, Cit, "name"))).FirstOrDefault();
        var organisation = Named(old, "organisationName").FirstOrDefault();
        var party = organisation is not null
            ? new XElement(Cit + "CI_Organisation", Property(organisation, Cit, "name"), contact, person is null ? null : new XElement(Cit + "individual", person))
            : person ?? new XElement(Cit + "CI_Organisation");
        if (organisation is null)
        {
            party.Add(contact);
        }

        return new XElement(Cit + "CI_Responsibility", Named(old, "role").Select(static role => Property(role, Cit, "role")), new XElement(Cit + "party", party));
    }

    private static XElement Telephone(XElement old) => new(
        Cit + "CI_Telephone",
        Named(old, "voice").Select(static number => Property(number, Cit, "number")),
        new XElement(Cit + "numberType", Code(Cit, "CI_TelephoneTypeCode", "voice")));

    private static XElement Format(XElement old) => new(
        Mrd + "MD_Format",
        new XElement(
            Mrd + "formatSpecificationCitation",
            new XElement(
                Cit + "CI_Citation",
                Named(old, "name").Select(static name => Property(name, Cit, "title")),
                Named(old, "version").Where(static version => version.HasElements).Select(static version => Property(version, Cit, "edition")))));

    private static XElement Text(string text) => new(Gco + "CharacterString", text);

    private static XText? Text(XElement old) => old.HasElements ? null : new XText(old.Value);

    private static XElement Code(XNamespace space, string list, string code) =>
        new(space + list, new XAttribute("codeList", Iso191153Names.CodeLists + list), new XAttribute("codeListValue", code), code);
}
