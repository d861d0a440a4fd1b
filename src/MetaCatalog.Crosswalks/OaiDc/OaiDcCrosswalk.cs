using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.OaiDc;

/// <summary>Unqualified Dublin Core as OAI-PMH demands it of every repository (OAI-PMH 2.0, 2.5).</summary>
public sealed class OaiDcCrosswalk : XmlCrosswalk
{
    private static readonly XNamespace OaiDc = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <inheritdoc/>
    public override string Prefix => "oai_dc";

    /// <inheritdoc/>
    public override string Namespace => OaiDc.NamespaceName;

    /// <inheritdoc/>
    public override string SchemaLocation => "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    /// <inheritdoc/>
    public override XElement Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var document = new XElement(
            OaiDc + "dc",
            new XAttribute(XNamespace.Xmlns + "oai_dc", OaiDc.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
            Texts("title", source.TakeLiterals(source.Topic, Dcterms.Title, SchemaOrg.Name, Dcterms.Alternative)),
            Names(source, "creator", [Dcterms.Creator, SchemaOrg.Creator]),
            Texts("subject", source.TakeLiterals(source.Topic, Dcat.Keyword, SchemaOrg.Keywords)),
            Plain("subject", source.Take(Dcat.Theme).Concat(source.Take(Dcterms.Subject))),
            Texts("description", source.TakeLiterals(source.Topic, Dcterms.Description, SchemaOrg.Description)),
            Names(source, "publisher", [Dcterms.Publisher, SchemaOrg.Publisher]),
            Names(source, "contributor", [Dcterms.Contributor]),
            Dates(source),
            Types(source),
            Formats(source),
            Identifiers(source),
            Plain("source", source.Take(Dcterms.Source)),
            Languages(source),
            Relations(source),
            Coverage(source),
            Rights(source));
        LanguageTag.NoteCleaned(source);
        return document;
    }

    private static IEnumerable<XElement> Texts(string name, IEnumerable<Literal> texts) => texts.Select(text => LanguageTag.Text(Dc + name, text));

    private static IEnumerable<XElement> Plain(string name, IEnumerable<Term> terms) =>
        terms.Select(CrosswalkSource.Text).OfType<string>().Distinct().Select(text => new XElement(Dc + name, LanguageTag.Clean(text)));

    private static IEnumerable<XElement> Names(CrosswalkSource source, string name, Iri[] predicates) =>
        Texts(name, predicates.SelectMany(predicate => source.Take(predicate)).SelectMany(node => CarriedAgent.Take(source, node).Names).Where(static text => !LanguageTag.IsReading(text)));

    private static IEnumerable<XElement> Dates(CrosswalkSource source)
    {
        var issued = source.TakeText(source.Topic, Dcterms.Issued) ?? source.TakeText(source.Topic, SchemaOrg.DatePublished);
        return issued is null ? [] : [new XElement(Dc + "date", W3cDate.Of(issued))];
    }

    private static IEnumerable<XElement> Types(CrosswalkSource source)
    {
        yield return new XElement(Dc + "type", "Dataset");
        source.TakeClass();
        var types = source.Take(Dcterms.Type);
        foreach (var type in types.OfType<Iri>())
        {
            yield return new XElement(Dc + "type", type.Value);
        }

        foreach (var words in Texts("type", types.OfType<Literal>()))
        {
            yield return words;
        }
    }

    private static IEnumerable<XElement> Formats(CrosswalkSource source) =>
        source.Take(Dcat.Distribution)
            .Select(distribution => MediaTypeName.Of(source.TakeText(distribution, Dcat.MediaType)))
            .Concat(source.Take(Dcterms.Format).Concat(source.Take(SchemaOrg.ContentSize)).Select(CrosswalkSource.Text))
            .OfType<string>().Distinct()
            .Select(static format => new XElement(Dc + "format", LanguageTag.Clean(format)));

    private static IEnumerable<XElement> Identifiers(CrosswalkSource source) =>
        source.Take(Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>()
            .Select(static text => PersistentIdentifier.Of(text)?.Address ?? text)
            .Concat(source.Take(Dcat.LandingPage).Select(CrosswalkSource.Text).OfType<string>())
            .Append(source.LandingPage).Distinct()
            .Select(static text => new XElement(Dc + "identifier", text));

    private static IEnumerable<XElement> Languages(CrosswalkSource source) =>
        source.Take(Dcterms.Language).Select(static language => LanguageCode.ToIso6393(CrosswalkSource.Text(language))).OfType<string>().Distinct()
            .Select(static code => new XElement(Dc + "language", code));

    private static IEnumerable<XElement> Relations(CrosswalkSource source) =>
        CarriedRelation.Take(source, withItems: false)
            .SelectMany(static relation => relation.Titles.Select(static title => title.LexicalForm).Append(relation.Identifier?.Address ?? relation.Identifier?.Value))
            .Concat(source.Take(Dcterms.Relation).Select(CrosswalkSource.Text))
            .OfType<string>().Distinct()
            .Select(static text => new XElement(Dc + "relation", LanguageTag.Clean(text)));

    private static IEnumerable<XElement> Coverage(CrosswalkSource source)
    {
        var places = source.Take(Dcterms.Spatial).SelectMany(place => source.TakeLiterals(place, Rdf.Vocab.Rdfs.Label, Skos.PrefLabel));
        var periods = source.Take(Dcterms.Temporal)
            .Select(period => new Literal($"{source.TakeText(period, Dcat.StartDate)}/{source.TakeText(period, Dcat.EndDate)}"))
            .Where(static period => period.LexicalForm.Length > 1);
        return Texts("coverage", places.Concat(periods));
    }

    private static IEnumerable<XElement> Rights(CrosswalkSource source)
    {
        var (label, iri) = AccessAddress.Of(source.Level);
        source.Take(Dcterms.AccessRights);
        return [new XElement(Dc + "rights", label), new XElement(Dc + "rights", iri), .. Plain("rights", source.Take(Dcterms.License).Concat(source.Take(Dcterms.Rights)))];
    }
}
