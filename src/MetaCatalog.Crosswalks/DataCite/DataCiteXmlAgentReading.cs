using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Reads creators, contributors, the publisher and funders.</summary>
internal sealed class DataCiteXmlAgentReading(XmlSource source, ReadingNotes notes)
{
    public CarriedAgent Agent(XElement element, string nameElement)
    {
        var name = source.TakeFirst(element, nameElement);
        var text = notes.Text(XmlSource.TextOf(name), name is null ? null : XmlSource.LanguageOf(name));
        return new CarriedAgent
        {
            Names = text is null ? [] : [text],
            Kind = source.TakeAttribute(name, "nameType") switch { "Personal" => AgentKind.Person, "Organizational" => AgentKind.Organisation, _ => AgentKind.Unknown },
            GivenNames = Names(element, "givenName", text?.Language),
            FamilyNames = Names(element, "familyName", text?.Language),
            Identifiers = [.. source.Take(element, "nameIdentifier").Select(NameIdentifier).OfType<AgentIdentifier>()],
            Affiliations = [.. source.Take(element, "affiliation").Select(Affiliation).Where(static agent => !agent.IsEmpty)],
        };
    }

    public CarriedAgent? Publisher(XElement? element) => element is null || XmlSource.TextOf(element) is not { } name ? null : new CarriedAgent
    {
        Names = notes.Text(name, XmlSource.LanguageOf(element)) is { } text ? [text] : [],
        Identifiers = Identified(element, source.TakeAttribute(element, "publisherIdentifierScheme"), source.TakeAttribute(element, "publisherIdentifier")),
        Kind = AgentKind.Organisation,
    };

    public IReadOnlyList<CarriedContributor> Contributors(XElement parent) =>
        [.. DataCiteXmlReader.Items(source, parent, "contributors", "contributor").Select(element => new CarriedContributor(source.TakeAttribute(element, "contributorType"), Agent(element, "contributorName")))];

    public CarriedGrant Grant(XElement element)
    {
        var identifier = source.TakeFirst(element, "funderIdentifier");
        var award = source.TakeFirst(element, "awardNumber");
        return new CarriedGrant
        {
            Funder = new CarriedAgent
            {
                Names = Names(element, "funderName", null),
                Identifiers = identifier is null ? [] : Identified(identifier, source.TakeAttribute(identifier, "funderIdentifierType"), XmlSource.TextOf(identifier)),
                Kind = AgentKind.Organisation,
            },
            AwardNumber = XmlSource.TextOf(award),
            AwardAddress = source.TakeAttribute(award, "awardURI"),
            AwardTitles = Names(element, "awardTitle", null),
        };
    }

    private List<Literal> Names(XElement element, string name, string? language) =>
        [.. source.Take(element, name).Select(one => notes.Text(XmlSource.TextOf(one), XmlSource.LanguageOf(one) ?? language)).OfType<Literal>()];

    private AgentIdentifier? NameIdentifier(XElement element)
    {
        var scheme = source.TakeAttribute(element, "nameIdentifierScheme") ?? "Other";
        return Identified(element, scheme, XmlSource.TextOf(element)).FirstOrDefault();
    }

    private CarriedAgent Affiliation(XElement element) => new()
    {
        Names = notes.Text(XmlSource.TextOf(element), XmlSource.LanguageOf(element)) is { } name ? [name] : [],
        Identifiers = Identified(element, source.TakeAttribute(element, "affiliationIdentifierScheme"), source.TakeAttribute(element, "affiliationIdentifier")),
        Kind = AgentKind.Organisation,
    };

    private List<AgentIdentifier> Identified(XElement element, string? scheme, string? value)
    {
        var schemeAddress = source.TakeAttribute(element, "schemeURI");
        if (value is null)
        {
            return [];
        }

        var identifier = AgentIdentifier.Of(value) is { IsValid: true } known && (scheme is null or "Other") ? known : notes.Identifier(scheme ?? "Other", value, () => ReadingFaults.PlaceOf(element));
        return [identifier.Address is null ? identifier with { SchemeAddress = schemeAddress } : identifier];
    }
}
