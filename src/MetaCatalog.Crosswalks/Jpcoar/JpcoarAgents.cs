using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarPage;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>People, organisations and money: creator, contributor, rights holder, publisher, funding reference.</summary>
internal sealed class JpcoarAgents(JpcoarPage page)
{
    private CrosswalkSource Source => page.Source;

    public IEnumerable<XElement> Creators() =>
        Source.Take(Dcterms.Creator).Concat(Source.Take(SchemaOrg.Creator))
            .Select(node => CarriedAgent.Take(Source, node)).Where(static agent => !agent.IsEmpty)
            .Select(agent => Described("creator", agent, Attribute("creatorType", Creatorship(agent.Role))));

    public IEnumerable<XElement> Contributors() =>
        CarriedContributor.Take(Source).Where(static contributor => !contributor.Agent.IsEmpty)
            .Select(contributor => Described("contributor", contributor.Agent, Attribute("contributorType", Role(contributor.Role))));

    public IEnumerable<XElement> RightsHolders() =>
        Source.Take(Dcterms.RightsHolder).Select(node => Named("rightsHolder", CarriedAgent.Take(Source, node))).OfType<XElement>();

    /// <summary>Publishers with names alone, and those with a description or a place, which version 2 writes in an element of its own.</summary>
    public (IReadOnlyList<XElement> Named, IReadOnlyList<XElement> Described) Publishers()
    {
        var (named, described) = (new List<XElement>(), new List<XElement>());
        foreach (var node in Source.Take(Dcterms.Publisher).Concat(Source.Take(SchemaOrg.Publisher)))
        {
            var agent = CarriedAgent.Take(Source, node);
            LoseIdentifiers(agent);
            var more = page.Version.IsTwo ? MoreOfPublisher(node).ToList() : [];
            if (more.Count > 0)
            {
                described.Add(new XElement(page.Own + "publisher", page.Texts(page.Own + "publisherName", agent.Names), more));
            }
            else
            {
                named.AddRange(page.Texts(Dc + "publisher", agent.Names));
            }
        }

        return (named, described);
    }

    public IEnumerable<XElement> Grants()
    {
        foreach (var grant in CarriedGrant.Take(Source))
        {
            if (grant.Funder is { Names.Count: > 0 } funder)
            {
                yield return Grant(grant, funder);
            }
            else
            {
                Source.Lose(LossKind.NotCarried, $"grant {grant.AwardNumber}", "A funding reference needs the funder's name.");
            }
        }
    }

    /// <summary>An organisation with identifiers and names, such as one that grants a degree.</summary>
    public XElement? Named(string kind, CarriedAgent agent) => agent.IsEmpty ? null : new XElement(
        page.Own + kind,
        Identifiers(agent),
        page.Texts(page.Own + $"{kind}Name", OneALanguage(agent.Names)));

    private XElement Described(string kind, CarriedAgent agent, XAttribute? type) => new(
        page.Own + kind,
        type,
        Identifiers(agent),
        Names(kind, agent),
        page.Texts(page.Own + "familyName", agent.FamilyNames),
        page.Texts(page.Own + "givenName", agent.GivenNames),
        page.Texts(page.Own + $"{kind}Alternative", agent.AlternativeNames),
        agent.Affiliations.Select(affiliation => Named("affiliation", affiliation)));

    private IEnumerable<XElement> Names(string kind, CarriedAgent agent)
    {
        foreach (var name in page.Texts(page.Own + $"{kind}Name", agent.Names))
        {
            if (agent.IsOrganisation && page.Version.IsTwo)
            {
                name.Add(new XAttribute("nameType", "Organizational"));
            }

            yield return name;
        }
    }

    private IEnumerable<XElement> Identifiers(CarriedAgent agent)
    {
        foreach (var identifier in agent.Identifiers)
        {
            var scheme = identifier.Scheme == "e-Rad_Researcher" && !page.Version.IsTwo ? "e-Rad" : identifier.Scheme;
            if (!page.Version.NameSchemes.Contains(scheme))
            {
                Source.Lose(LossKind.NotCarried, $"{identifier.Scheme} {identifier.Value}", "The version of JPCOAR does not list the scheme of this identifier.");
                continue;
            }

            // The value is the bare identifier, except for ROR, whose guideline shows the whole address.
            yield return new XElement(
                page.Own + "nameIdentifier",
                new XAttribute("nameIdentifierScheme", scheme),
                Attribute("nameIdentifierURI", identifier.Address),
                scheme == "ROR" ? identifier.Address ?? identifier.Value : identifier.Value);
        }
    }

    private IEnumerable<Literal> OneALanguage(IReadOnlyList<Literal> names)
    {
        var languages = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (languages.Add(LanguageTag.Of(name) ?? ""))
            {
                yield return name;
            }
            else
            {
                Source.Lose(LossKind.NotCarried, name.ToString(), "IRDB drops an organisation's name that repeats a language.");
            }
        }
    }

    private string? Creatorship(string? role)
    {
        if (role is not null && !page.Version.IsTwo)
        {
            Source.Lose(LossKind.NotCarried, role, "JPCOAR 1.0 has no creatorType.");
            return null;
        }

        return role;
    }

    private string? Role(string? role)
    {
        if (role is null || page.Version.ContributorTypes.Contains(role))
        {
            return role;
        }

        Source.Lose(LossKind.Changed, $"role {role}", "The version of JPCOAR does not list it; Other was written.");
        return "Other";
    }

    private IEnumerable<XElement> MoreOfPublisher(Term node) =>
        page.Texts(page.Own + "publisherDescription", Source.TakeLiterals(node, Dcterms.Description))
            .Concat(page.Texts(Ndl + "location", Source.TakeLiterals(node, BorrowedTerms.PublisherLocation)))
            .Concat(Source.TakeLiterals(node, BorrowedTerms.PublicationPlace).Select(static place => new XElement(Ndl + "publicationPlace", place.LexicalForm)));

    private void LoseIdentifiers(CarriedAgent agent)
    {
        foreach (var identifier in agent.Identifiers)
        {
            Source.Lose(LossKind.NotCarried, $"{identifier.Scheme} {identifier.Address ?? identifier.Value}", "JPCOAR has no identifier of a publisher.");
        }
    }

    private XElement Grant(CarriedGrant grant, CarriedAgent funder) => new(
        page.Own + "fundingReference",
        FunderIdentifier(funder),
        page.Texts(page.Own + "funderName", funder.Names.Where(static name => !LanguageTag.IsReading(name))),
        page.Version.IsTwo ? Stream(grant) : LoseStream(grant),
        AwardNumber(grant),
        page.Texts(page.Own + "awardTitle", grant.AwardTitles));

    private XElement? FunderIdentifier(CarriedAgent funder)
    {
        foreach (var other in funder.Identifiers.Skip(1))
        {
            Source.Lose(LossKind.NotCarried, $"{other.Scheme} {other.Value}", "JPCOAR has one identifier of a funder.");
        }

        if (funder.Identifiers.Count == 0)
        {
            return null;
        }

        var identifier = funder.Identifiers[0];
        var isCrossref = identifier.Scheme == "Crossref Funder";
        return new XElement(
            (page.Version.IsTwo ? page.Own : Kernel) + "funderIdentifier",
            new XAttribute("funderIdentifierType", isCrossref || page.Version.FunderSchemes.Contains(identifier.Scheme) ? identifier.Scheme : "Other"),
            page.Version.IsTwo ? Attribute("funderIdentifierTypeURI", identifier.SchemeAddress) : null,
            isCrossref || identifier.Scheme == "ROR" ? identifier.Address ?? identifier.Value : identifier.Value);
    }

    private IEnumerable<XElement?> Stream(CarriedGrant grant) =>
    [
        grant.StreamCode is not { } code ? null : new XElement(
            page.Own + "fundingStreamIdentifier",
            new XAttribute("fundingStreamIdentifierType", grant.StreamScheme is "Crossref Funder" ? grant.StreamScheme : "JGN_fundingStream"),
            grant.StreamScheme is "Crossref Funder" ? null : new XAttribute("fundingStreamIdentifierTypeURI", "https://www.nistep.go.jp/taikei"),
            code),
        .. page.Texts(page.Own + "fundingStream", grant.StreamNames),
    ];

    private XElement[] LoseStream(CarriedGrant grant)
    {
        foreach (var stream in grant.StreamNames.Select(static name => name.ToString()).Append(grant.StreamCode).OfType<string>())
        {
            Source.Lose(LossKind.NotCarried, stream, "JPCOAR 1.0 has no place for the programme of a grant.");
        }

        return [];
    }

    private XElement? AwardNumber(CarriedGrant grant) => grant.AwardNumber is null && grant.AwardAddress is null ? null : new XElement(
        (page.Version.IsTwo ? page.Own : Kernel) + "awardNumber",
        Attribute("awardURI", grant.AwardAddress),
        page.Version.IsTwo && grant.IsJapanGrantNumber ? new XAttribute("awardNumberType", "JGN") : null,
        grant.AwardNumber);
}
