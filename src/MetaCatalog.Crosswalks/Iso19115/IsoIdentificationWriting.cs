using System.Globalization;
using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using static MetaCatalog.Crosswalks.Iso19115.IsoNames;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Writes <c>MD_DataIdentification</c>, its children in the order of the schema.</summary>
internal sealed class IsoIdentificationWriting(CrosswalkSource source, IsoWriting writing, IsoPartyWriting parties)
{
    private static readonly (Iri Predicate, string Kind)[] Dates = [(Dcterms.Created, "creation"), (Dcterms.Issued, "publication"), (Schema.DatePublished, "publication"), (Dcterms.Modified, "revision")];

    /// <summary>The identification.</summary>
    public XElement Write(IReadOnlyList<XElement> contacts) => new(
        Gmd + "MD_DataIdentification",
        new XElement(Gmd + "citation", Citation()),
        First("abstract", Dcterms.Description, Schema.Description) ?? Missing(Gmd + "abstract"),
        Codes("status", "MD_ProgressCode", Adms.Status),
        contacts.Select(static contact => new XElement(Gmd + "pointOfContact", new XElement(contact))),
        source.Take(IsoTerms.Thumbnail).Select(CrosswalkSource.Text).OfType<string>().Select(static picture => new XElement(Gmd + "graphicOverview", new XElement(Gmd + "MD_BrowseGraphic", new XElement(Gmd + "fileName", Text(picture))))),
        Keywords(),
        Constraints(),
        Codes("spatialRepresentationType", "MD_SpatialRepresentationTypeCode", Adms.RepresentationTechnique),
        Languages(),
        Topics(),
        Extents(),
        All("supplementalInformation", source.TakeLiterals(source.Topic, Rdfs.Comment)).Take(1));

    private XElement Citation()
    {
        var dates = CitationDates().ToList();
        return new XElement(
            Gmd + "CI_Citation",
            First("title", Dcterms.Title, Schema.Name) ?? Missing(Gmd + "title"),
            All("alternateTitle", source.TakeLiterals(source.Topic, Dcterms.Alternative)),
            dates.Count > 0 ? dates : [Missing(Gmd + "date")],
            source.TakeText(source.Topic, Dcat.Version) is { } version ? new XElement(Gmd + "edition", Text(version)) : null,
            source.Take(Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>().Select(static code => new XElement(Gmd + "identifier", new XElement(Gmd + "MD_Identifier", new XElement(Gmd + "code", Text(code))))),
            parties.Cited().Select(static party => new XElement(Gmd + "citedResponsibleParty", party)),
            All("otherCitationDetails", source.TakeLiterals(source.Topic, Dcterms.BibliographicCitation)).Take(1));
    }

    private IEnumerable<XElement> CitationDates()
    {
        foreach (var (predicate, kind) in Dates)
        {
            foreach (var term in source.Peek(source.Topic, predicate).ToList())
            {
                if (CrosswalkSource.Text(term) is { } text && Date(text) is { } date)
                {
                    source.TakeOnly(source.Topic, predicate, term);
                    yield return new XElement(Gmd + "date", new XElement(Gmd + "CI_Date", new XElement(Gmd + "date", date), new XElement(Gmd + "dateType", Code("CI_DateTypeCode", kind))));
                }
            }
        }
    }

    private IEnumerable<XElement> Keywords()
    {
        var words = All("keyword", source.TakeLiterals(source.Topic, Dcat.Keyword, Schema.Keywords), grouped: false).ToList();
        if (words.Count > 0)
        {
            yield return new XElement(Gmd + "descriptiveKeywords", new XElement(Gmd + "MD_Keywords", words));
        }
    }

    private IEnumerable<XElement> Topics() => source.Peek(source.Topic, Dcat.Theme).OfType<Iri>().Where(static theme => theme.Value.StartsWith(IsoTerms.Topics, StringComparison.Ordinal)).ToList()
        .Select(theme => new XElement(Gmd + "topicCategory", new XElement(Gmd + "MD_TopicCategoryCode", source.TakeOnly(source.Topic, Dcat.Theme, theme).Value[IsoTerms.Topics.Length..])))
        .Where(static topic => TopicCodes.Contains(topic.Value));

    private IEnumerable<XElement> Constraints()
    {
        var (label, _) = AccessAddress.Of(source.Level);
        source.Take(Dcterms.AccessRights);
        var access = source.Take(Schema.ConditionsOfAccess).OfType<Literal>().Select(static code => code.LexicalForm).Where(static code => RestrictionCodes.Contains(code)).Select(static code => new XElement(Gmd + "accessConstraints", Code("MD_RestrictionCode", code)));
        var use = source.Take(Schema.UsageInfo).OfType<Literal>().Select(static code => code.LexicalForm).Where(static code => RestrictionCodes.Contains(code)).Select(static code => new XElement(Gmd + "useConstraints", Code("MD_RestrictionCode", code)));
        List<XElement> accesses = [.. access];
        yield return new XElement(
            Gmd + "resourceConstraints",
            new XElement(
                Gmd + "MD_LegalConstraints",
                accesses.Count > 0 ? accesses : [new XElement(Gmd + "accessConstraints", Code("MD_RestrictionCode", "otherRestrictions"))],
                use,
                new XElement(Gmd + "otherConstraints", Text(label)),
                source.Take(Dcterms.License).Concat(source.Take(Schema.License)).Concat(source.Take(Dcterms.Rights).OfType<Iri>()).Select(CrosswalkSource.Text).OfType<string>().Distinct().Select(static licence => new XElement(Gmd + "otherConstraints", Text(licence))),
                All("otherConstraints", source.TakeLiterals(source.Topic, Dcterms.Rights), grouped: false)));
    }

    private IEnumerable<XElement> Languages()
    {
        var codes = source.Take(Dcterms.Language).Select(static language => LanguageCode.ToIso6393(CrosswalkSource.Text(language))).OfType<string>().Distinct().ToList();
        if (codes.Count == 0)
        {
            codes.Add(writing.MainLanguage);
            source.Lose(LossKind.Invented, "language", "ISO 19139 demands the language of the data; that of the title stands for it.");
        }

        return codes.Select(static code => new XElement(Gmd + "language", Code("LanguageCode", code)));
    }

    private IEnumerable<XElement> Extents()
    {
        foreach (var place in CarriedPlace.Take(source))
        {
            var box = place.Box ?? (place.Point is { } point ? new Catalog.Records.BoundingBox(point.Longitude, point.Latitude, point.Longitude, point.Latitude) : null);
            yield return new XElement(
                Gmd + "extent",
                new XElement(
                    Gmd + "EX_Extent",
                    All("description", place.Names).Take(1),
                    box is null ? null : new XElement(Gmd + "geographicElement", new XElement(
                        Gmd + "EX_GeographicBoundingBox",
                        Bound("westBoundLongitude", box.Value.West),
                        Bound("eastBoundLongitude", box.Value.East),
                        Bound("southBoundLatitude", box.Value.South),
                        Bound("northBoundLatitude", box.Value.North)))));
        }

        var number = 0;
        foreach (var period in source.Take(Dcterms.Temporal))
        {
            source.Take(period, RdfTerms.Type);
            yield return Period(source.TakeText(period, Dcat.StartDate), source.TakeText(period, Dcat.EndDate), ++number);
        }
    }

    private static XElement Period(string? start, string? end, int number) => new(
        Gmd + "extent",
        new XElement(Gmd + "EX_Extent", new XElement(Gmd + "temporalElement", new XElement(Gmd + "EX_TemporalExtent", new XElement(Gmd + "extent", new XElement(
            Gml + "TimePeriod",
            new XAttribute(Gml + "id", string.Create(CultureInfo.InvariantCulture, $"period-{number}")),
            Position("beginPosition", start),
            Position("endPosition", end)))))));

    private static XElement Position(string name, string? date) =>
        date is null ? new XElement(Gml + name, new XAttribute("indeterminatePosition", "unknown")) : new XElement(Gml + name, date);

    private static XElement Bound(string name, double degrees) => new(Gmd + name, new XElement(Gco + "Decimal", GeoPoint.Number(degrees)));

    private XElement? First(string name, params Iri[] predicates) => All(name, source.TakeLiterals(source.Topic, predicates), notes: true).FirstOrDefault();

    private IEnumerable<XElement> All(string name, IEnumerable<Literal> texts, bool grouped = true, bool notes = false)
    {
        var groups = (grouped ? IsoWriting.Groups([.. texts]) : texts.Select(static text => (IReadOnlyList<Literal>)[text])).ToList();
        foreach (var left in notes ? groups.Skip(1) : [])
        {
            source.Lose(LossKind.NotCarried, $"{name}: {left[0].LexicalForm}", "ISO 19139 takes one text, with its translations.");
        }

        return groups.Select(group => writing.Localised(name, group));
    }

    private IEnumerable<XElement> Codes(string name, string list, Iri predicate) =>
        source.Take(predicate).Select(CrosswalkSource.Text).OfType<string>().Select(code => new XElement(Gmd + name, Code(list, code[(code.LastIndexOf('/') + 1)..])));

    private static readonly HashSet<string> RestrictionCodes = ["copyright", "patent", "patentPending", "trademark", "license", "intellectualPropertyRights", "restricted", "otherRestrictions"];

    private static readonly HashSet<string> TopicCodes =
    [
        "farming", "biota", "boundaries", "climatologyMeteorologyAtmosphere", "economy", "elevation", "environment", "geoscientificInformation", "health", "imageryBaseMapsEarthCover",
        "intelligenceMilitary", "inlandWaters", "location", "oceans", "planningCadastre", "society", "structure", "transportation", "utilitiesCommunication",
    ];
}
