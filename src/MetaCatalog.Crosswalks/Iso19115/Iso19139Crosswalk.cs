using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using static MetaCatalog.Crosswalks.Iso19115.IsoNames;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Writes ISO 19139 (gmd, 2007-04-17), which DIAS and catalogs of geographic data exchange, valid against its schema.</summary>
public sealed class Iso19139Crosswalk : XmlCrosswalk
{
    /// <inheritdoc/>
    public override string Prefix => "iso19139";

    /// <inheritdoc/>
    public override string Namespace => Gmd.NamespaceName;

    /// <inheritdoc/>
    public override string SchemaLocation => "http://www.isotc211.org/2005/gmd/gmd.xsd";

    /// <inheritdoc/>
    public override XElement Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var writing = new IsoWriting(source);
        var contacts = new IsoPartyWriting(source, writing);
        source.Take(RdfTerms.Type);
        var contact = contacts.Contacts().ToList();
        var document = new XElement(
            Gmd + "MD_Metadata",
            Declarations,
            new XElement(Gmd + "fileIdentifier", Text(FileIdentifier(source))),
            new XElement(Gmd + "language", Code("LanguageCode", writing.MainLanguage)),
            new XElement(Gmd + "characterSet", Code("MD_CharacterSetCode", "utf8")),
            Parent(source),
            new XElement(Gmd + "hierarchyLevel", Code("MD_ScopeCode", source.TakeText(source.Topic, Schema.AdditionalType) ?? "dataset")),
            contact.Count > 0 ? contact.Select(static party => new XElement(Gmd + "contact", party)) : [Missing(Gmd + "contact")],
            DateStamp(source),
            new XElement(Gmd + "metadataStandardName", Text("ISO 19115:2003/19139")),
            new XElement(Gmd + "metadataStandardVersion", Text("1.0")),
            writing.Locales(),
            ReferenceSystems(source),
            new XElement(Gmd + "identificationInfo", new IsoIdentificationWriting(source, writing, contacts).Write(contact)),
            IsoDistributionWriting.Write(source, writing),
            Lineage(source, writing));
        LanguageTag.NoteCleaned(source);
        return document;
    }

    private static string FileIdentifier(CrosswalkSource source)
    {
        foreach (var node in source.Peek(source.Topic, Adms.Identifier).ToList())
        {
            if (source.Peek(node, Schema.PropertyId).OfType<Literal>().Any(static id => id.LexicalForm == IsoTerms.FileIdentifier) && source.TakeText(node, Skos.Notation) is { } own)
            {
                source.TakeOnly(source.Topic, Adms.Identifier, node);
                source.TakeRest(node);
                return own;
            }
        }

        return source.Topic.Value;
    }

    private static XElement? Parent(CrosswalkSource source) =>
        source.TakeText(source.Topic, Dcterms.IsPartOf) is { } parent ? new XElement(Gmd + "parentIdentifier", Text(parent)) : null;

    private static XElement DateStamp(CrosswalkSource source)
    {
        var stamp = source.TakeText(source.Topic, IsoTerms.DescriptionDate) ?? source.Peek(source.Topic, Dcterms.Modified).Concat(source.Peek(source.Topic, Dcterms.Issued)).Select(CrosswalkSource.Text).FirstOrDefault();
        return stamp is not null && Date(stamp) is { } date ? new XElement(Gmd + "dateStamp", date) : Missing(Gmd + "dateStamp");
    }

    private static IEnumerable<XElement> ReferenceSystems(CrosswalkSource source)
    {
        foreach (var standard in source.Peek(source.Topic, Dcterms.ConformsTo).ToList())
        {
            var code = standard is BlankNode ? source.TakeText(standard, Dcterms.Identifier) : CrosswalkSource.Text(standard);
            if (code is null || (standard is not BlankNode && !code.Contains("/def/crs/", StringComparison.Ordinal)))
            {
                continue;
            }

            source.TakeOnly(source.Topic, Dcterms.ConformsTo, standard);
            source.Take(standard, RdfTerms.Type);
            var space = source.TakeText(standard, Schema.PropertyId);
            var identifier = new XElement(Gmd + "RS_Identifier", new XElement(Gmd + "code", Text(code)), space is null ? null : new XElement(Gmd + "codeSpace", Text(space)));
            yield return new XElement(Gmd + "referenceSystemInfo", new XElement(Gmd + "MD_ReferenceSystem", new XElement(Gmd + "referenceSystemIdentifier", identifier)));
        }
    }

    private static IEnumerable<XElement> Lineage(CrosswalkSource source, IsoWriting writing)
    {
        foreach (var provenance in source.Take(Dcterms.Provenance))
        {
            source.Take(provenance, RdfTerms.Type);
            List<Literal> statements = [.. provenance is Literal text ? [text] : source.TakeLiterals(provenance, Rdfs.Label, Dcterms.Description)];
            foreach (var statement in IsoWriting.Groups(statements))
            {
                yield return new XElement(
                    Gmd + "dataQualityInfo",
                    new XElement(
                        Gmd + "DQ_DataQuality",
                        new XElement(Gmd + "scope", new XElement(Gmd + "DQ_Scope", new XElement(Gmd + "level", Code("MD_ScopeCode", "dataset")))),
                        new XElement(Gmd + "lineage", new XElement(Gmd + "LI_Lineage", writing.Localised("statement", statement)))));
            }
        }
    }
}
