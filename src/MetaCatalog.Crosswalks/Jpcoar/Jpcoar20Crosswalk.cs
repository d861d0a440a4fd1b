using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>JPCOAR Schema 2.0, the format of IRDB, WEKO3 and CiNii Research. The content model is a sequence: order is mandatory.</summary>
public sealed class Jpcoar20Crosswalk : XmlCrosswalk
{
    /// <inheritdoc/>
    public override string Prefix => "jpcoar_2.0";

    /// <inheritdoc/>
    public override string Namespace => Own.NamespaceName;

    /// <inheritdoc/>
    public override string SchemaLocation => "https://github.com/JPCOAR/schema/blob/master/2.0/jpcoar_scm.xsd";

    /// <inheritdoc/>
    public override XElement Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var document = new XElement(
            Own + "jpcoar",
            Declarations(),
            Titles(source),
            JpcoarAgents.Creators(source),
            JpcoarAgents.Contributors(source),
            AccessRights(source.Level),
            Rights(source),
            Subjects(source),
            Descriptions(source),
            JpcoarAgents.Publishers(source),
            Dates(source),
            Languages(source),
            Type(source),
            source.TakeText(source.Topic, Dcat.Version) is { } version ? new XElement(DataCite + "version", version) : null,
            JpcoarLinks.Identifiers(source),
            JpcoarLinks.Relations(source),
            JpcoarCoverage.Temporal(source),
            JpcoarCoverage.GeoLocations(source),
            JpcoarFunding.References(source),
            Files(source));
        LanguageTag.NoteCleaned(source);
        return document;
    }

    private static IEnumerable<XElement> Titles(CrosswalkSource source)
    {
        var titles = source.TakeLiterals(source.Topic, Dcterms.Title, SchemaOrg.Name).ToList();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var preferred = titles.Where(title => seen.Add(LanguageTag.Of(title) ?? "")).ToList();
        var hasJapanese = seen.Contains("ja");
        foreach (var title in preferred.Where(title => LanguageTag.IsReading(title) && !hasJapanese).ToList())
        {
            source.Lose(LossKind.NotCarried, title.ToString(), "A reading is allowed only beside a Japanese title.");
            preferred.Remove(title);
        }

        var alternatives = titles.Except(preferred).Where(title => !LanguageTag.IsReading(title)).Concat(source.TakeLiterals(source.Topic, Dcterms.Alternative));
        return [.. preferred.Select(title => LanguageTag.Text(Dc + "title", title)), .. alternatives.Select(title => LanguageTag.Text(DcTerms + "alternative", title))];
    }

    private static XElement AccessRights(AccessLevel level)
    {
        var (label, iri) = JpcoarCodes.AccessRight(level);
        return new XElement(DcTerms + "accessRights", new XAttribute(RdfSyntax + "resource", iri), label);
    }

    private static IEnumerable<XElement> Rights(CrosswalkSource source)
    {
        source.Take(Dcterms.AccessRights);
        foreach (var licence in source.Take(Dcterms.License).Concat(source.Take(SchemaOrg.License)).OfType<Iri>())
        {
            yield return new XElement(Dc + "rights", new XAttribute(RdfSyntax + "resource", licence.Value), LicenceNames.Of(licence.Value));
        }

        foreach (var rights in source.TakeLiterals(source.Topic, Dcterms.Rights))
        {
            yield return LanguageTag.Text(Dc + "rights", rights);
        }
    }

    private static IEnumerable<XElement> Subjects(CrosswalkSource source)
    {
        foreach (var keyword in source.TakeLiterals(source.Topic, Dcat.Keyword, SchemaOrg.Keywords))
        {
            yield return Subject(keyword, null);
        }

        foreach (var theme in source.Take(Dcat.Theme).Concat(source.Take(Dcterms.Subject)))
        {
            foreach (var label in source.TakeLiterals(theme, Skos.PrefLabel).DefaultIfEmpty(theme as Literal ?? new Literal(CrosswalkSource.Text(theme) ?? "")))
            {
                yield return Subject(label, (theme as Iri)?.Value);
            }
        }
    }

    private static XElement Subject(Literal label, string? iri)
    {
        var element = LanguageTag.Text(Own + "subject", label);
        element.Add(new XAttribute("subjectScheme", iri?.Contains("/codes/research-field/", StringComparison.Ordinal) == true ? "e-Rad_field" : "Other"));
        if (iri is not null && !iri.Contains("/codes/research-field/", StringComparison.Ordinal))
        {
            element.Add(new XAttribute("subjectURI", iri));
        }

        return element;
    }

    private static IEnumerable<XElement> Descriptions(CrosswalkSource source)
    {
        foreach (var description in source.TakeLiterals(source.Topic, Dcterms.Description, SchemaOrg.Description).DistinctBy(LanguageTag.Of))
        {
            var element = LanguageTag.Text(DataCite + "description", description);
            element.Add(new XAttribute("descriptionType", "Abstract"));
            yield return element;
        }
    }

    private static IEnumerable<XElement> Dates(CrosswalkSource source)
    {
        (string Type, Iri Predicate)[] kinds = [("Created", Dcterms.Created), ("Issued", Dcterms.Issued), ("Updated", Dcterms.Modified)];
        foreach (var (type, predicate) in kinds)
        {
            foreach (var date in source.TakeLiterals(source.Topic, predicate))
            {
                yield return Date(type, W3cDate.Of(date.LexicalForm));
            }
        }

        var available = source.TakeText(source.Topic, Dcterms.Available);
        if (available is not null && source.Level == AccessLevel.Embargoed)
        {
            yield return Date("Available", W3cDate.Of(available));
        }

        static XElement Date(string type, string value) => new(DataCite + "date", new XAttribute("dateType", type), value);
    }

    private static IEnumerable<XElement> Languages(CrosswalkSource source) =>
        source.Take(Dcterms.Language)
            .Select(static language => LanguageCode.ToIso6393(CrosswalkSource.Text(language)))
            .OfType<string>()
            .Distinct()
            .Select(static code => new XElement(Dc + "language", code));

    private static XElement Type(CrosswalkSource source)
    {
        var (label, iri) = source.Take(Dcterms.Type).OfType<Iri>().Select(static type => JpcoarCodes.ResourceType(type.Value)).FirstOrDefault(static type => type is not null)
            ?? JpcoarCodes.Dataset;
        return new XElement(Dc + "type", new XAttribute(RdfSyntax + "resource", iri), label);
    }

    // Addresses of files that are not open would be read as open by harvesters, so only open data has files here.
    private static IEnumerable<XElement> Files(CrosswalkSource source) =>
        source.Level == AccessLevel.Open ? source.Take(Dcat.Distribution).Select(distribution => JpcoarFiles.File(source, distribution)).OfType<XElement>() : [];
}
