using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>People and organisations of MDR's metadata.</summary>
internal sealed class MdrAgents(JsonPlace root, ReadingNotes notes)
{
    /// <summary>The role by which a department is told from its organisation.</summary>
    public const string Department = "department";

    private readonly RecordBuilder record = notes.Builder;

    public void Read()
    {
        foreach (var creator in root.TakeItems("creators"))
        {
            AddCreator(creator);
        }

        foreach (var contact in root.TakeItems("contact_agents"))
        {
            new CarriedContact(Person(contact) with { Kind = AgentKind.Unknown }) { Email = contact.TakeText("email") }.AddTo(record);
        }

        if (root.Take("publisher") is { } publisher)
        {
            Organisation(publisher).AddTo(record, record.Topic, Dcterms.Publisher);
        }

        if (root.Take("managing_organization") is { } managing)
        {
            new CarriedContributor("HostingInstitution", Organisation(managing)).AddTo(record);
        }

        foreach (var operators in root.TakeItems("instrument_operators"))
        {
            AddOther(operators, operators.PeekMember("name") is null ? Organisation(operators) : Person(operators), "instrument_operators");
        }

        foreach (var organisation in root.TakeItems("instrument_managing_organizations"))
        {
            AddOther(organisation, Organisation(organisation), "instrument_managing_organizations");
        }

        if (root.TakeText("depositor") is { } depositor)
        {
            new CarriedContributor("Other", new CarriedAgent { Names = [new Literal(depositor)], Role = "depositor" }).AddTo(record);
        }
    }

    // Who only answers questions is often the only one that is named: then nobody else could be the creator.
    private void AddCreator(JsonPlace place)
    {
        var role = place.TakeText("role");
        var agent = Person(place);
        if (role is null or "author" or "contact_person")
        {
            (role == "contact_person" ? agent with { Role = role } : agent).AddTo(record, record.Topic, Dcterms.Creator);
        }
        else if (MdrNames.Roles.TryGetValue(role, out var known))
        {
            new CarriedContributor(known, agent).AddTo(record);
        }
        else
        {
            new CarriedContributor("Other", agent with { Role = role }).AddTo(record);
        }
    }

    private void AddOther(JsonPlace place, CarriedAgent agent, string role)
    {
        place.TakeText("role");
        new CarriedContributor("Other", agent with { Role = role }).AddTo(record);
    }

    private CarriedAgent Person(JsonPlace place)
    {
        var name = place.Text ?? place.TakeText("name");
        var organisation = place.PeekMember("organization") is null ? null : Organisation(place);
        var ror = organisation is null ? Identifier(place, "ror", "ROR") : null;
        var orcid = Identifier(place, "orcid", "ORCID");
        var number = Identifier(place, "e_rad", "e-Rad_Researcher");
        return new CarriedAgent
        {
            Names = name is null ? [] : [new Literal(name)],
            Identifiers = [.. new[] { orcid, number, ror }.OfType<AgentIdentifier>()],
            Affiliations = organisation is null ? DepartmentOf(place) : [organisation with { Affiliations = [] }, .. organisation.Affiliations],
            Kind = orcid is not null || number is not null ? AgentKind.Person : ror is not null ? AgentKind.Organisation : AgentKind.Unknown,
        };
    }

    private CarriedAgent Organisation(JsonPlace place)
    {
        var name = place.Text ?? place.TakeText("organization");
        return new CarriedAgent
        {
            Names = name is null ? [] : [new Literal(name)],
            Identifiers = Identifier(place, "ror", "ROR") is { } ror ? [ror] : [],
            Affiliations = DepartmentOf(place),
            Kind = AgentKind.Organisation,
        };
    }

    private static IReadOnlyList<CarriedAgent> DepartmentOf(JsonPlace place) =>
        place.TakeText("department") is { } department ? [new CarriedAgent { Names = [new Literal(department)], Kind = AgentKind.Organisation, Role = Department }] : [];

    private AgentIdentifier? Identifier(JsonPlace place, string member, string scheme) =>
        place.TakeText(member) is { } value ? notes.Identifier(scheme, value, () => new Location(Pointer: $"{place.Pointer}/{member}")) : null;
}
