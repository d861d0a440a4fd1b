using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarPage;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>What only texts, books, theses, talks and digital archives have, from <c>sourceIdentifier</c> to <c>conference</c>.</summary>
internal sealed class JpcoarWork(JpcoarPage page)
{
    private CrosswalkSource Source => page.Source;

    public IEnumerable<XElement?> Elements(JpcoarAgents agents)
    {
        var journal = Source.TakeFirst(Source.Topic, SchemaOrg.IsPartOf);
        if (journal is Iri address)
        {
            Source.Lose(LossKind.NotCarried, address.Value, "JPCOAR names a journal by its ISSN or NCID and its title, not by an address.");
        }

        return
        [
            .. SourceIdentifiers(journal),
            .. page.Version.IsTwo ? Archive() : [],
            .. page.Texts(page.Own + "sourceTitle", journal is null ? [] : Source.TakeLiterals(journal, SchemaOrg.Name)),
            Optional(page.Own + "volume", journal is null ? null : Source.TakeText(journal, BorrowedTerms.VolumeNumber)),
            Optional(page.Own + "issue", journal is null ? null : Source.TakeText(journal, BorrowedTerms.IssueNumber)),
            Number("numPages", BorrowedTerms.NumberOfPages),
            Number("pageStart", BorrowedTerms.PageStart),
            Number("pageEnd", BorrowedTerms.PageEnd),
            .. Thesis(agents),
            .. Source.Take(BorrowedTerms.RecordedAt).Select(Conference),
        ];
    }

    /// <summary>The catalogue that holds the resource.</summary>
    public IEnumerable<XElement> Catalog()
    {
        if (!page.Version.IsTwo || Source.TakeFirst(Source.Topic, SchemaOrg.IncludedInDataCatalog) is not { } catalog)
        {
            return [];
        }

        Source.Take(catalog, RdfTerms.Type);
        return
        [
            new XElement(
                page.Own + "catalog",
                Source.Take(catalog, Dcat.LandingPage).Select(CrosswalkSource.Text).OfType<string>().Select(address => new XElement(page.Own + "identifier", new XAttribute("identifierType", "URI"), address)),
                page.Texts(Dc + "title", Source.TakeLiterals(catalog, Dcterms.Title, SchemaOrg.Name)),
                Source.TakeLiterals(catalog, Dcterms.Description).Select(static text =>
                {
                    var element = LanguageTag.Text(Kernel + "description", text);
                    element.Add(new XAttribute("descriptionType", "Abstract"));
                    return element;
                })),
        ];
    }

    private IEnumerable<XElement> SourceIdentifiers(Term? journal)
    {
        if (journal is null)
        {
            yield break;
        }

        Source.Take(journal, RdfTerms.Type);
        foreach (var identifier in IdentifierNode.Take(Source, journal))
        {
            if (identifier.Scheme is { } scheme && page.Version.SourceSchemes.Contains(scheme))
            {
                yield return new XElement(page.Own + "sourceIdentifier", new XAttribute("identifierType", scheme), identifier.Value);
            }
            else
            {
                Source.Lose(LossKind.NotCarried, $"{identifier.Scheme} {identifier.Value}", "The version of JPCOAR does not list the scheme of this identifier of a source.");
            }
        }
    }

    private IEnumerable<XElement?> Archive() =>
    [
        .. page.Texts(Ndl + "edition", Source.TakeLiterals(Source.Topic, BorrowedTerms.Edition)),
        .. page.Texts(Ndl + "volumeTitle", Source.TakeLiterals(Source.Topic, BorrowedTerms.VolumeTitle)),
        .. Source.TakeLiterals(Source.Topic, BorrowedTerms.OriginalLanguage).Select(static language => new XElement(Ndl + "originalLanguage", language.LexicalForm)),
        .. page.Texts(DcTerms + "extent", Source.TakeLiterals(Source.Topic, Dcterms.Extent)),
        .. page.Texts(page.Own + "format", Source.TakeLiterals(Source.Topic, Dcterms.Format)),
        Holder(),
        Source.Take(RdfTerms.Type).Contains(Dcat.DatasetSeries) ? new XElement(page.Own + "datasetSeries", "True") : null,
    ];

    private XElement? Holder()
    {
        if (Source.TakeFirst(Source.Topic, BorrowedTerms.HoldingArchive) is not { } node)
        {
            return null;
        }

        var agent = CarriedAgent.Take(Source, node);
        var identifier = agent.Identifiers.Count > 0 ? agent.Identifiers[0] : null;
        return new XElement(
            page.Own + "holdingAgent",
            identifier is null ? null : new XElement(
                page.Own + "holdingAgentNameIdentifier",
                new XAttribute("nameIdentifierScheme", identifier.Scheme),
                Attribute("nameIdentifierURI", identifier.Address),
                identifier.Scheme == "ROR" ? identifier.Address : identifier.Value),
            page.Texts(page.Own + "holdingAgentName", agent.Names));
    }

    // Pages are positive numbers in JPCOAR; e12 is none.
    private XElement? Number(string name, Iri predicate)
    {
        var text = Source.TakeText(Source.Topic, predicate);
        if (text is null || (text.Length <= 9 && text.All(char.IsAsciiDigit) && text.Any(static digit => digit != '0')))
        {
            return Optional(page.Own + name, text);
        }

        Source.Lose(LossKind.NotCarried, $"{name} {text}", "JPCOAR allows positive numbers only.");
        return null;
    }

    private IEnumerable<XElement?> Thesis(JpcoarAgents agents) =>
    [
        Optional(Ndl + "dissertationNumber", Source.TakeText(Source.Topic, BorrowedTerms.DissertationNumber)),
        .. page.Texts(Ndl + "degreeName", Source.TakeLiterals(Source.Topic, BorrowedTerms.DegreeName)),
        Optional(Ndl + "dateGranted", Source.TakeText(Source.Topic, BorrowedTerms.DateGranted)),
        .. Source.Take(BorrowedTerms.DegreeGrantor).Select(node => agents.Named("degreeGrantor", CarriedAgent.Take(Source, node))),
    ];

    private XElement Conference(Term node)
    {
        Source.Take(node, RdfTerms.Type);
        return new XElement(
            page.Own + "conference",
            page.Texts(page.Own + "conferenceName", Source.TakeLiterals(node, SchemaOrg.Name)),
            Optional(page.Own + "conferenceSequence", Source.TakeText(node, BorrowedTerms.Position)),
            page.Texts(page.Own + "conferenceSponsor", Source.TakeLiterals(node, BorrowedTerms.Organizer)),
            ConferenceDate(node),
            page.Texts(page.Own + "conferenceVenue", Source.TakeLiterals(node, BorrowedTerms.LocationOf)),
            page.Texts(page.Own + "conferencePlace", Source.TakeLiterals(node, BorrowedTerms.AddressLocality)),
            Optional(page.Own + "conferenceCountry", Source.TakeText(node, SchemaOrg.AddressCountry)));
    }

    private XElement? ConferenceDate(Term node)
    {
        var words = Source.TakeLiterals(node, SchemaOrg.Description) is [var first, ..] ? first : null;
        var (start, end) = (Source.TakeText(node, SchemaOrg.StartDate), Source.TakeText(node, SchemaOrg.EndDate));
        if (words is null && start is null && end is null)
        {
            return null;
        }

        var element = LanguageTag.Text(page.Own + "conferenceDate", words ?? new Literal(""));
        element.Add(ConferenceDay.Attributes("start", start), ConferenceDay.Attributes("end", end));
        return element;
    }
}
