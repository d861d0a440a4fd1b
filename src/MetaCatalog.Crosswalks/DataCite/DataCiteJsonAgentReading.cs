using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Reads creators, contributors, the publisher and funders in JSON.</summary>
internal sealed class DataCiteJsonAgentReading(ReadingNotes notes)
{
    public CarriedAgent Agent(JsonPlace place)
    {
        var language = place.TakeText("lang");
        return new CarriedAgent
        {
            Names = Names(place, "name", language),
            Kind = place.TakeText("nameType") switch { "Personal" => AgentKind.Person, "Organizational" => AgentKind.Organisation, _ => AgentKind.Unknown },
            GivenNames = Names(place, "givenName", language),
            FamilyNames = Names(place, "familyName", language),
            Identifiers = [.. place.TakeItems("nameIdentifiers").SelectMany(one => Identified(one, one.TakeText("nameIdentifierScheme"), one.TakeText("nameIdentifier")))],
            Affiliations = [.. place.TakeItems("affiliation").Select(Affiliation).Where(static agent => !agent.IsEmpty)],
        };
    }

    public CarriedContributor Contributor(JsonPlace place) => new(place.TakeText("contributorType"), Agent(place));

    // A text in version 4.3, an object since 4.5.
    public CarriedAgent? Publisher(JsonPlace place) => place.Value.ValueKind != JsonValueKind.Object
        ? (notes.Text(place.Text, null) is { } name ? new CarriedAgent { Names = [name], Kind = AgentKind.Organisation } : null)
        : new CarriedAgent
        {
            Names = Names(place, "name", place.TakeText("lang")),
            Identifiers = Identified(place, place.TakeText("publisherIdentifierScheme"), place.TakeText("publisherIdentifier")),
            Kind = AgentKind.Organisation,
        };

    public CarriedGrant Grant(JsonPlace place) => new()
    {
        Funder = new CarriedAgent
        {
            Names = Names(place, "funderName", null),
            Identifiers = Identified(place, place.TakeText("funderIdentifierType"), place.TakeText("funderIdentifier")),
            Kind = AgentKind.Organisation,
        },
        AwardNumber = place.TakeText("awardNumber"),
        AwardAddress = place.TakeText("awardUri"),
        AwardTitles = Names(place, "awardTitle", null),
    };

    private CarriedAgent Affiliation(JsonPlace place) => place.Value.ValueKind != JsonValueKind.Object
        ? new CarriedAgent { Names = notes.Text(place.Text, null) is { } name ? [name] : [], Kind = AgentKind.Organisation }
        : new CarriedAgent
        {
            Names = Names(place, "name", null),
            Identifiers = Identified(place, place.TakeText("affiliationIdentifierScheme"), place.TakeText("affiliationIdentifier")),
            Kind = AgentKind.Organisation,
        };

    private Literal[] Names(JsonPlace place, string name, string? language) => notes.Text(place.TakeText(name), language) is { } text ? [text] : [];

    private AgentIdentifier[] Identified(JsonPlace place, string? scheme, string? value)
    {
        var schemeAddress = place.TakeText("schemeUri");
        if (value is null)
        {
            return [];
        }

        var identifier = scheme is null or "Other" && AgentIdentifier.Of(value) is { IsValid: true } known ? known : notes.Identifier(scheme ?? "Other", value, () => new Location(Pointer: place.Pointer));
        return [identifier.Address is null ? identifier with { SchemeAddress = schemeAddress } : identifier];
    }
}
