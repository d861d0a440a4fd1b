using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>Reads what only texts, books, theses, talks and digital archives have.</summary>
internal sealed class JpcoarWorkReading(XmlSource source, ReadingNotes notes)
{
    private static readonly (string Element, Iri Predicate)[] Texts =
    [
        ("edition", BorrowedTerms.Edition),
        ("volumeTitle", BorrowedTerms.VolumeTitle),
        ("originalLanguage", BorrowedTerms.OriginalLanguage),
        ("extent", Dcterms.Extent),
        ("format", Dcterms.Format),
        ("numPages", BorrowedTerms.NumberOfPages),
        ("pageStart", BorrowedTerms.PageStart),
        ("pageEnd", BorrowedTerms.PageEnd),
        ("dissertationNumber", BorrowedTerms.DissertationNumber),
        ("degreeName", BorrowedTerms.DegreeName),
        ("dateGranted", BorrowedTerms.DateGranted),
    ];

    private RecordBuilder Builder => notes.Builder;

    public void Read(JpcoarAgentReading agents)
    {
        ReadJournal();
        foreach (var (element, predicate) in Texts)
        {
            Add(Builder.Topic, predicate, source.Root, element);
        }

        foreach (var element in source.Take(source.Root, "degreeGrantor"))
        {
            agents.Agent(element, "degreeGrantor").AddTo(Builder, Builder.Topic, BorrowedTerms.DegreeGrantor);
        }

        foreach (var element in source.Take(source.Root, "holdingAgent"))
        {
            agents.Agent(element, "holdingAgent").AddTo(Builder, Builder.Topic, BorrowedTerms.HoldingArchive);
        }

        foreach (var element in source.Take(source.Root, "conference"))
        {
            ReadConference(element);
        }
    }

    public void ReadCatalog()
    {
        if (source.TakeFirst(source.Root, "catalog") is not { } element)
        {
            return;
        }

        var catalog = Builder.AddNode(Builder.Topic, SchemaOrg.IncludedInDataCatalog, Dcat.CatalogClass);
        foreach (var identifier in source.Take(element, "identifier"))
        {
            source.TakeAttribute(identifier, "identifierType");
            Builder.AddReference(catalog, Dcat.LandingPage, XmlSource.TextOf(identifier));
        }

        Add(catalog, Dcterms.Title, element, "title");
        foreach (var description in source.Take(element, "description"))
        {
            source.TakeAttribute(description, "descriptionType");
            Builder.Add(catalog, Dcterms.Description, notes.Text(XmlSource.TextOf(description), XmlSource.LanguageOf(description)));
        }
    }

    private void ReadJournal()
    {
        var identifiers = source.Take(source.Root, "sourceIdentifier").ToList();
        if (identifiers.Count == 0 && !source.Root.Elements().Any(static element => element.Name.LocalName is "sourceTitle" or "volume" or "issue"))
        {
            return;
        }

        var journal = Builder.AddNode(Builder.Topic, SchemaOrg.IsPartOf, BorrowedTerms.Periodical);
        foreach (var element in identifiers)
        {
            var scheme = source.TakeAttribute(element, "identifierType");
            if (XmlSource.TextOf(element) is { } value)
            {
                Check(element, scheme, value);
                new IdentifierNode(value, scheme).AddTo(Builder, journal);
            }
        }

        Add(journal, SchemaOrg.Name, source.Root, "sourceTitle");
        Add(journal, BorrowedTerms.VolumeNumber, source.Root, "volume");
        Add(journal, BorrowedTerms.IssueNumber, source.Root, "issue");
    }

    private void Check(XElement element, string? scheme, string value)
    {
        var bare = value.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        if ((scheme is "ISSN" or "PISSN" or "EISSN" && !CheckDigit.IsIssn(bare)) || (scheme == "ISBN" && !CheckDigit.IsIsbn(bare)))
        {
            notes.Doubt("identifier:check", () => ReadingFaults.PlaceOf(element), $"\"{value}\" is not a valid {scheme}: its form or its check digit is wrong.", $"「{value}」は {scheme} として正しくありません（形式または検査数字）。");
        }
    }

    private void ReadConference(XElement element)
    {
        var conference = Builder.AddNode(Builder.Topic, BorrowedTerms.RecordedAt, BorrowedTerms.Event);
        Add(conference, SchemaOrg.Name, element, "conferenceName");
        Add(conference, BorrowedTerms.Position, element, "conferenceSequence");
        Add(conference, BorrowedTerms.Organizer, element, "conferenceSponsor");
        Add(conference, SchemaOrg.Description, element, "conferenceDate");
        Add(conference, BorrowedTerms.LocationOf, element, "conferenceVenue");
        Add(conference, BorrowedTerms.AddressLocality, element, "conferencePlace");
        Add(conference, SchemaOrg.AddressCountry, element, "conferenceCountry");
        var date = source.TakeFirst(element, "conferenceDate");
        AddDay(conference, SchemaOrg.StartDate, date, "start");
        AddDay(conference, SchemaOrg.EndDate, date, "end");
    }

    private void AddDay(Term conference, Iri predicate, XElement? date, string which)
    {
        var (year, month, day) = (source.TakeAttribute(date, which + "Year"), source.TakeAttribute(date, which + "Month"), source.TakeAttribute(date, which + "Day"));
        if (ConferenceDay.Of(year, month, day) is { } known)
        {
            Builder.Add(conference, predicate, W3cDate.Typed(known) ?? new Literal(known));
        }
        else if (date is not null && (month ?? day) is not null)
        {
            Builder.Lose(LossKind.NotCarried, $"{which}Month {month}, {which}Day {day}", "A day without its year is no date.");
            notes.Doubt("jpcoar:conference", () => ReadingFaults.PlaceOf(date), $"{which}Day or {which}Month stands without {which}Year.", $"{which}Day または {which}Month に {which}Year がありません。");
        }
    }

    private void Add(Term subject, Iri predicate, XElement parent, string element)
    {
        foreach (var text in JpcoarReader.Texts(source, notes, parent, element))
        {
            Builder.Add(subject, predicate, text);
        }
    }
}
