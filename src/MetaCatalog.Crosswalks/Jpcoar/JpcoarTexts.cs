using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarPage;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>What describes the resource itself: titles, rights, subjects, descriptions, dates, languages, type, version, coverage.</summary>
internal sealed class JpcoarTexts(JpcoarPage page)
{
    private CrosswalkSource Source => page.Source;

    /// <summary>One title a language, a reading only beside Japanese; the others are alternative titles.</summary>
    public IEnumerable<XElement> Titles()
    {
        var all = CarriedTitle.Take(Source, Source.Topic).OrderBy(static title => title.Kind is TitleKind.Main or TitleKind.Translated ? 0 : 1).Select(NoteKind).ToList();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var preferred = all.Where(title => title.Kind is TitleKind.Main or TitleKind.Translated && seen.Add(LanguageTag.Of(title.Text) ?? "")).Select(static title => title.Text).ToList();
        var alone = seen.Contains("ja") ? [] : preferred.Where(LanguageTag.IsReading).ToList();
        foreach (var reading in alone)
        {
            Source.Lose(LossKind.NotCarried, reading.ToString(), "A reading is allowed only beside a Japanese title.");
        }

        var alternatives = all.Select(static title => title.Text).Except(preferred);
        return page.Texts(Dc + "title", preferred.Except(alone)).Concat(page.Texts(DcTerms + "alternative", alternatives));
    }

    public XElement AccessRights()
    {
        var (label, iri) = AccessAddress.Of(Source.Level);
        if (Source.Take(Dcterms.AccessRights).Count == 0)
        {
            Source.Lose(LossKind.Invented, $"access right \"{label}\"", "The record states none; this is the level that the catalog goes by.");
        }

        return new XElement(DcTerms + "accessRights", new XAttribute(RdfSyntax + "resource", iri), label);
    }

    public IEnumerable<XElement> Rights()
    {
        foreach (var rights in CarriedRights.Take(Source))
        {
            if (rights.Identifier is { } identifier)
            {
                Source.Lose(LossKind.NotCarried, $"{rights.Scheme} {identifier}", "JPCOAR has no identifier of a licence beside its address.");
            }

            var element = LanguageTag.Text(Dc + "rights", rights.Text ?? new Literal(LicenceNames.Of(rights.Address ?? "")));
            element.Add(Attribute(RdfSyntax + "resource", rights.Address));
            yield return element;
        }

        if (Source.TakeText(Source.Topic, SchemaOrg.IsAccessibleForFree) is { } free)
        {
            foreach (var words in Charge.Words(free is "true" or "1"))
            {
                yield return LanguageTag.Text(Dc + "rights", words);
            }
        }
    }

    public IEnumerable<XElement> Subjects()
    {
        foreach (var subject in CarriedSubject.Take(Source))
        {
            var element = LanguageTag.Text(page.Own + "subject", subject.Label);
            element.Add(new XAttribute("subjectScheme", Scheme(subject)), Attribute("subjectURI", subject.Field is null ? subject.Address : null));
            yield return element;
        }
    }

    public IEnumerable<XElement> Descriptions()
    {
        foreach (var description in CarriedDescription.Take(Source))
        {
            if (description.Kind == "SeriesInformation")
            {
                Source.Lose(LossKind.Changed, "description type SeriesInformation", "JPCOAR does not list it; Other was written.");
            }

            foreach (var element in page.Texts(Kernel + "description", [description.Text]))
            {
                element.Add(new XAttribute("descriptionType", description.Kind == "SeriesInformation" ? "Other" : description.Kind));
                yield return element;
            }
        }
    }

    public IEnumerable<XElement> Dates()
    {
        foreach (var date in page.Dates(CarriedDate.Take(Source, Source.Topic)))
        {
            yield return date;
        }

        if (page.Version.IsTwo)
        {
            foreach (var words in page.Texts(DcTerms + "date", Source.Take(Dcterms.Date).OfType<Literal>()))
            {
                yield return words;
            }
        }
    }

    public IEnumerable<XElement> Languages() =>
        Source.Take(Dcterms.Language)
            .Select(static language => LanguageCode.ToIso6393(CrosswalkSource.Text(language)))
            .OfType<string>()
            .Distinct()
            .Select(static code => new XElement(Dc + "language", code));

    /// <summary>The type: its concept's address, and the words that the record has for it where the version lists them.</summary>
    public XElement Type()
    {
        var stated = Source.Take(Dcterms.Type);
        Source.TakeClass();
        var concept = stated.Select(static type => (type as Iri)?.Value).Select(ResourceType.At).FirstOrDefault(static type => type is not null);
        var named = stated.OfType<Literal>().Select(static words => ResourceType.Named(words.LexicalForm)).FirstOrDefault(static type => type is not null);
        var type = concept ?? named ?? Unstated();
        var label = (named ?? type).LabelIn(page.Version.Number);
        var written = page.Version.IsTwo ? type : ResourceType.InFirst(label) ?? type;
        if (label != (named ?? type).Label || written.Code != type.Code)
        {
            Source.Lose(LossKind.Changed, $"type \"{(named ?? type).Label}\" <{type.Address}>", $"The version of JPCOAR has \"{label}\" for it.");
        }

        return new XElement(Dc + "type", new XAttribute(RdfSyntax + "resource", written.Address), label);
    }

    public XElement? Version() => Optional(Kernel + "version", Source.TakeText(Source.Topic, Dcat.Version));

    public XElement? PublicationStatus() =>
        PublicationVersion.At(Source.TakeText(Source.Topic, BorrowedTerms.CreativeWorkStatus)) is { } status
            ? new XElement(OpenAire + "version", new XAttribute(RdfSyntax + "resource", status.Address), status.Label)
            : null;

    public IEnumerable<XElement> Temporal()
    {
        foreach (var period in Source.Take(Dcterms.Temporal))
        {
            Source.Take(period, RdfTerms.Type);
            var (start, end) = (Source.TakeText(period, Dcat.StartDate), Source.TakeText(period, Dcat.EndDate));
            if (start is not null || end is not null)
            {
                yield return new XElement(DcTerms + "temporal", $"{start}/{end}");
            }

            foreach (var words in page.Texts(DcTerms + "temporal", period is Literal literal ? [literal] : Source.TakeLiterals(period, Rdfs.Label)))
            {
                yield return words;
            }
        }
    }

    public IEnumerable<XElement> GeoLocations()
    {
        foreach (var place in CarriedPlace.Take(Source))
        {
            foreach (var polygon in place.Polygons)
            {
                Source.Lose(LossKind.NotCarried, WktPlace.OfPolygon(polygon), "JPCOAR has points and boxes, no polygons.");
            }

            if (place.Point is not null || place.Box is not null || place.Names.Count > 0)
            {
                yield return GeoLocation(place);
            }
        }
    }

    private XElement GeoLocation(CarriedPlace place)
    {
        foreach (var name in place.Names.Where(static name => name.Language is not null))
        {
            Source.Lose(LossKind.Changed, name.ToString(), "A place's name has no language in JPCOAR.");
        }

        return new XElement(
            Kernel + "geoLocation",
            place.Point is { } point ? new XElement(Kernel + "geoLocationPoint", Degrees("pointLongitude", point.Longitude), Degrees("pointLatitude", point.Latitude)) : null,
            place.Box is { } box ? Box(box) : null,
            place.Names.Select(static name => new XElement(Kernel + "geoLocationPlace", LanguageTag.Clean(name.LexicalForm))));
    }

    private static XElement Box(BoundingBox box) => new(
        Kernel + "geoLocationBox",
        Degrees("westBoundLongitude", box.West),
        Degrees("eastBoundLongitude", box.East),
        Degrees("southBoundLatitude", box.South),
        Degrees("northBoundLatitude", box.North));

    private static XElement Degrees(string name, double value) => new(Kernel + name, GeoPoint.Number(value));

    private CarriedTitle NoteKind(CarriedTitle title)
    {
        if (title.Kind == TitleKind.Subtitle)
        {
            Source.Lose(LossKind.Changed, title.Text.ToString(), "JPCOAR has no subtitles; it was written as an alternative title.");
        }

        return title;
    }

    private string Scheme(CarriedSubject subject)
    {
        var scheme = subject.Field is not null ? "e-Rad_field" : subject.Scheme ?? "Other";
        scheme = scheme == "SciVal" && !page.Version.IsTwo ? "Sci-Val" : scheme;
        foreach (var more in new[] { subject.Code, subject.SchemeAddress }.OfType<string>())
        {
            Source.Lose(LossKind.NotCarried, more, "JPCOAR has neither the code of a subject nor the address of its scheme.");
        }

        if (page.Version.SubjectSchemes.Contains(scheme))
        {
            return scheme;
        }

        Source.Lose(LossKind.Changed, $"subject scheme {scheme} of {subject.Label}", "The version of JPCOAR does not list it; Other was written.");
        return "Other";
    }

    private ResourceType Unstated()
    {
        Source.Lose(LossKind.Invented, "type \"dataset\"", "JPCOAR demands a resource type that it lists; the record states none.");
        return ResourceType.Dataset;
    }
}
