using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using static MetaCatalog.Crosswalks.DataCite.DataCiteXmlWriter;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Creators, contributors, the publisher and funders in XML.</summary>
internal static class DataCiteXmlAgents
{
    public static XElement Creator(CrosswalkSource source, CarriedAgent agent) => Agent(source, "creator", agent);

    public static XElement Contributor(CrosswalkSource source, CarriedContributor contributor) =>
        With(Agent(source, "contributor", contributor.Agent), Attribute("contributorType", Role(source, contributor.Role)));

    public static XElement Publisher(CrosswalkSource source, CarriedAgent publisher)
    {
        var identifier = OneIdentifier(source, publisher.Identifiers);
        return With(
            Element("publisher", DataCiteResource.OneName(source, publisher.Names)!),
            Attribute("publisherIdentifier", identifier?.Address ?? identifier?.Value),
            Attribute("publisherIdentifierScheme", identifier?.Scheme),
            Attribute("schemeURI", SchemeOf(identifier)));
    }

    public static XElement? Grant(CrosswalkSource source, CarriedGrant grant)
    {
        if (grant.Funder is not { Names.Count: > 0 } funder)
        {
            source.Lose(LossKind.NotCarried, $"grant {grant.AwardNumber}", "A funding reference needs the funder's name.");
            return null;
        }

        LoseStream(source, grant);
        var identifier = OneIdentifier(source, funder.Identifiers);
        return List(
            "fundingReference",
            new[]
            {
                Element("funderName", DataCiteResource.OneName(source, funder.Names)!.LexicalForm),
                identifier is null ? null : With(
                    Element("funderIdentifier", identifier.Address ?? identifier.Value),
                    Attribute("funderIdentifierType", DataCiteNames.FunderScheme(identifier.Scheme)),
                    Attribute("schemeURI", identifier.SchemeAddress)),
                grant.AwardNumber is null && grant.AwardAddress is null ? null : With(Element("awardNumber", grant.AwardNumber), Attribute("awardURI", grant.AwardAddress)),
                Optional("awardTitle", DataCiteResource.OneName(source, grant.AwardTitles)?.LexicalForm),
            }.OfType<XElement>());
    }

    /// <summary>Tells that the programme of a grant is lost.</summary>
    public static void LoseStream(CrosswalkSource source, CarriedGrant grant)
    {
        foreach (var stream in grant.StreamNames.Select(static name => name.ToString()).Append(grant.StreamCode).OfType<string>())
        {
            source.Lose(LossKind.NotCarried, stream, "DataCite has no place for the programme of a grant.");
        }
    }

    /// <summary>A creator or contributor of a related item: names alone.</summary>
    public static XElement Named(CrosswalkSource source, string kind, CarriedAgent agent)
    {
        var name = NameOf(source, agent);
        return List(
            kind,
            new[]
            {
                With(Element($"{kind}Name", name), NameType(agent)),
                Optional("givenName", SameLanguage(agent.GivenNames, name)),
                Optional("familyName", SameLanguage(agent.FamilyNames, name)),
            }.OfType<XElement>())!;
    }

    /// <summary>The role as DataCite lists it; another role becomes Other and is told.</summary>
    public static string Role(CrosswalkSource source, string? role)
    {
        if (role is not null && DataCiteNames.ContributorTypes.Contains(role))
        {
            return role;
        }

        if (role is not null)
        {
            source.Lose(LossKind.Changed, $"role {role}", "DataCite does not list it; Other was written.");
        }

        return "Other";
    }

    private static XElement Agent(CrosswalkSource source, string kind, CarriedAgent agent)
    {
        var element = Named(source, kind, agent);
        element.Add(agent.Identifiers.Select(NameIdentifier), agent.Affiliations.Select(affiliation => Affiliation(source, affiliation)));
        return element;
    }

    /// <summary>The one name that is written.</summary>
    public static Literal NameOf(CrosswalkSource source, CarriedAgent agent)
    {
        if (DataCiteResource.OneName(source, agent.Names) is { } name)
        {
            return name;
        }

        var family = agent.FamilyNames.FirstOrDefault(static one => LanguageTag.Of(one) == "en") ?? (agent.FamilyNames.Count > 0 ? agent.FamilyNames[0] : null);
        var given = agent.GivenNames.FirstOrDefault(one => one.Language == family?.Language);
        var words = string.Join(", ", new[] { family?.LexicalForm, given?.LexicalForm }.OfType<string>());
        return new Literal(words.Length > 0 ? words : agent.Identifiers.Count > 0 ? agent.Identifiers[0].Value : ":unav");
    }

    /// <summary>The name in the language of another.</summary>
    public static string? SameLanguage(IReadOnlyList<Literal> names, Literal model) =>
        (names.FirstOrDefault(name => string.Equals(name.Language, model.Language, StringComparison.OrdinalIgnoreCase)) ?? (names.Count == 1 ? names[0] : null))?.LexicalForm;

    private static XAttribute? NameType(CarriedAgent agent) => Attribute("nameType", agent.Kind switch { AgentKind.Person => "Personal", AgentKind.Organisation => "Organizational", _ => null });

    private static XElement NameIdentifier(AgentIdentifier identifier) => With(
        Element("nameIdentifier", identifier.Address ?? identifier.Value),
        Attribute("nameIdentifierScheme", identifier.Scheme),
        Attribute("schemeURI", SchemeOf(identifier)));

    private static XElement Affiliation(CrosswalkSource source, CarriedAgent affiliation)
    {
        var identifier = OneIdentifier(source, affiliation.Identifiers);
        return With(
            Element("affiliation", (DataCiteResource.OneName(source, affiliation.Names) ?? new Literal(identifier?.Address ?? ":unav")).LexicalForm),
            Attribute("affiliationIdentifier", identifier?.Address ?? identifier?.Value),
            Attribute("affiliationIdentifierScheme", identifier?.Scheme),
            Attribute("schemeURI", SchemeOf(identifier)));
    }

    /// <summary>The first identifier; the others are told as lost.</summary>
    public static AgentIdentifier? OneIdentifier(CrosswalkSource source, IReadOnlyList<AgentIdentifier> identifiers)
    {
        foreach (var other in identifiers.Skip(1))
        {
            source.Lose(LossKind.NotCarried, $"{other.Scheme} {other.Value}", "DataCite has one identifier for a publisher, affiliation or funder.");
        }

        return identifiers.Count > 0 ? identifiers[0] : null;
    }

    private static string? SchemeOf(AgentIdentifier? identifier) => identifier is null ? null : identifier.SchemeAddress ?? DataCiteNames.SchemeAddress(identifier.Scheme);
}
