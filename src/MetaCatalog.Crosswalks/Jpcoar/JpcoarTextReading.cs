using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>Reads what describes the resource itself.</summary>
internal sealed class JpcoarTextReading(XmlSource source, ReadingNotes notes)
{
    private RecordBuilder Builder => notes.Builder;

    public void ReadTitles()
    {
        var titles = Texts("title").Select(static text => new CarriedTitle(text, TitleKind.Main));
        var alternatives = Texts("alternative").Select(static text => new CarriedTitle(text, TitleKind.Alternative));
        CarriedTitle.AddAll(Builder, Builder.Topic, [.. titles, .. alternatives]);
    }

    public void ReadRights()
    {
        foreach (var element in source.Take(source.Root, "accessRights"))
        {
            var address = source.TakeAttribute(element, "resource") ?? AccessAddress.Named(XmlSource.TextOf(element));
            Builder.Add(Dcterms.AccessRights, IdentifierNode.IsIri(address) ? new Iri(address!) : notes.Text(XmlSource.TextOf(element), null));
        }

        foreach (var element in source.Take(source.Root, "rights"))
        {
            var (text, address) = (Text(element), source.TakeAttribute(element, "resource"));
            if (address is null && Charge.Of(text?.LexicalForm) is { } free)
            {
                Builder.Add(SchemaOrg.IsAccessibleForFree, new Literal(free ? "true" : "false", Xsd.Boolean));
            }
            else if (text is not null || address is not null)
            {
                new CarriedRights { Text = text, Address = address }.AddTo(Builder);
            }
        }
    }

    public void ReadSubjects()
    {
        foreach (var element in source.Take(source.Root, "subject"))
        {
            var scheme = source.TakeAttribute(element, "subjectScheme") is var stated && stated == "Sci-Val" ? "SciVal" : stated;
            var address = source.TakeAttribute(element, "subjectURI");
            if (Text(element) is { } label)
            {
                var field = scheme == "e-Rad_field" ? ResearchField.Named(label.LexicalForm) : null;
                new CarriedSubject(label) { Scheme = scheme == "Other" ? null : scheme, Address = address, Field = field }.AddTo(Builder);
            }
        }
    }

    public void ReadDescriptions()
    {
        foreach (var element in source.Take(source.Root, "description"))
        {
            var kind = source.TakeAttribute(element, "descriptionType") ?? "Abstract";
            if (Text(element) is { } text)
            {
                new CarriedDescription(text, kind).AddTo(Builder);
            }
        }
    }

    /// <summary>Reads the dates of the record or of a file.</summary>
    public void ReadDates(XElement parent, Term subject)
    {
        foreach (var element in source.Take(parent, "date"))
        {
            var type = source.TakeAttribute(element, "dateType");
            if (type is not null && XmlSource.TextOf(element) is { } date)
            {
                new CarriedDate(type, notes.Date(date, () => ReadingFaults.PlaceOf(element))).AddTo(Builder, subject);
            }
            else
            {
                Builder.Add(subject, Dcterms.Date, Text(element));
            }
        }
    }

    public void ReadType()
    {
        foreach (var element in source.Take(source.Root, "language"))
        {
            var code = XmlSource.TextOf(element);
            Builder.AddText(Dcterms.Language, LanguageCode.ToTag(code) ?? code);
        }

        foreach (var element in source.Take(source.Root, "type"))
        {
            ReadType(element);
        }

        foreach (var element in source.Take(source.Root, "version"))
        {
            var address = source.TakeAttribute(element, "resource") ?? (element.Name.Namespace == JpcoarNames.OpenAire ? PublicationVersion.Named(XmlSource.TextOf(element))?.Address : null);
            if (IdentifierNode.IsIri(address))
            {
                Builder.Add(BorrowedTerms.CreativeWorkStatus, new Iri(address!));
            }
            else
            {
                Builder.AddText(Dcat.Version, XmlSource.TextOf(element));
            }
        }
    }

    public void ReadCoverage()
    {
        foreach (var element in source.Take(source.Root, "temporal"))
        {
            ReadPeriod(element);
        }

        foreach (var element in source.Take(source.Root, "geoLocation"))
        {
            new CarriedPlace
            {
                Names = [.. JpcoarReader.Texts(source, notes, element, "geoLocationPlace")],
                Point = source.TakeFirst(element, "geoLocationPoint") is { } point ? Position(point, "pointLongitude", "pointLatitude") : null,
                Box = source.TakeFirst(element, "geoLocationBox") is { } box ? Box(box) : null,
            }.AddTo(Builder);
        }
    }

    // The schema lists words, not addresses, so either can be wrong: both are kept, and a contradiction is noted.
    private void ReadType(XElement element)
    {
        var address = source.TakeAttribute(element, "resource");
        var (words, named) = (XmlSource.TextOf(element), ResourceType.Named(XmlSource.TextOf(element)));
        var concept = ResourceType.At(address);
        if ((address ?? named?.Address) is { } iri && IdentifierNode.IsIri(iri))
        {
            Builder.Add(Dcterms.Type, new Iri(iri));
        }

        if (words is not null && concept?.Label != words && (concept is not null || named is null || address is not null))
        {
            Builder.AddText(Dcterms.Type, words);
        }

        if (words is not null && named is null)
        {
            notes.Doubt("jpcoar:type", () => ReadingFaults.PlaceOf(element), $"\"{words}\" is not a resource type that JPCOAR lists.", $"「{words}」は JPCOAR の資源タイプ語彙にありません。");
        }
        else if (concept is not null && named is not null && concept.Code != named.Code)
        {
            notes.Doubt(
                "jpcoar:type",
                () => ReadingFaults.PlaceOf(element),
                $"The words \"{words}\" and the address <{address}> ({concept.Label}) name different types.",
                $"語「{words}」と URI <{address}>（{concept.Label}）が異なる資源タイプを示しています。");
        }
    }

    private void ReadPeriod(XElement element)
    {
        if (Text(element) is not { } text)
        {
            return;
        }

        var period = Builder.AddNode(Builder.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
        var ends = text.Language is null ? text.LexicalForm.Split('/', StringSplitOptions.TrimEntries) : [];
        if (ends is [var start, var end] && (start.Length == 0 || W3cDate.Typed(start) is not null) && (end.Length == 0 || W3cDate.Typed(end) is not null))
        {
            Builder.Add(period, Dcat.StartDate, W3cDate.Typed(start));
            Builder.Add(period, Dcat.EndDate, W3cDate.Typed(end));
        }
        else
        {
            Builder.Add(period, Rdfs.Label, text);
        }
    }

    private BoundingBox? Box(XElement element) =>
        Position(element, "westBoundLongitude", "southBoundLatitude") is { } low && Position(element, "eastBoundLongitude", "northBoundLatitude") is { } high
            ? new BoundingBox(low.Longitude, low.Latitude, high.Longitude, high.Latitude)
            : null;

    private GeoPoint? Position(XElement element, string longitude, string latitude) =>
        notes.Position(source.TakeText(element, longitude), source.TakeText(element, latitude), () => ReadingFaults.PlaceOf(element));

    private List<Literal> Texts(string name) => JpcoarReader.Texts(source, notes, source.Root, name);

    private Literal? Text(XElement element) => notes.Text(XmlSource.TextOf(element), XmlSource.LanguageOf(element));
}
