using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>People, organisations and money of a study.</summary>
internal sealed class DdiParties(XmlSource source, ReadingNotes notes)
{
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "DataCollector", "DataCurator", "DataManager", "HostingInstitution", "Distributor", "Editor", "Producer", "ProjectLeader", "ProjectMember",
        "Researcher", "ResearchGroup", "Sponsor", "Supervisor",
    };

    private readonly RecordBuilder record = notes.Builder;

    /// <summary>Authors are creators; others are named with their role.</summary>
    public void ReadResponsibility(IEnumerable<XElement> authors, IEnumerable<XElement> others)
    {
        foreach (var author in authors)
        {
            var agent = Agent(author);
            if (!agent.IsEmpty)
            {
                agent.AddTo(record, record.Topic, Dcterms.Creator);
            }
        }

        foreach (var other in others)
        {
            AddContributor(other, source.TakeAttribute(other, "role") ?? source.TakeAttribute(other, "type"));
        }
    }

    public void ReadProducers(IEnumerable<XElement> producers)
    {
        foreach (var producer in producers)
        {
            new CarriedContributor("Producer", Agent(producer) with { Role = source.TakeAttribute(producer, "role") }).AddTo(record);
        }
    }

    /// <summary>The first distributor publishes the study; DDI lists the archive itself first.</summary>
    public void ReadDistribution(IEnumerable<XElement> distributors, IEnumerable<XElement> contacts, IEnumerable<XElement> depositors)
    {
        foreach (var (index, distributor) in distributors.Index())
        {
            source.TakeAttribute(distributor, "source");
            var agent = Agent(distributor) with { Role = source.TakeAttribute(distributor, "role") };
            if (index > 0)
            {
                new CarriedContributor("Distributor", agent).AddTo(record);
            }
            else if (!agent.IsEmpty)
            {
                agent.AddTo(record, record.Topic, Dcterms.Publisher);
            }
        }

        foreach (var contact in contacts)
        {
            AddContact(contact);
        }

        foreach (var depositor in depositors)
        {
            AddContributor(depositor, "Depositor");
        }
    }

    public void AddCollector(XElement collector) => new CarriedContributor("DataCollector", Agent(collector)).AddTo(record);

    public void AddContact(XElement contact)
    {
        var agent = Agent(contact) with { Kind = AgentKind.Unknown };
        var email = source.TakeAttribute(contact, "email");
        if (!agent.IsEmpty || email is not null)
        {
            new CarriedContact(agent) { Email = email }.AddTo(record);
        }
    }

    /// <summary>A grant for each number; an agency without a number is a grant of its own.</summary>
    public void ReadFunding(IReadOnlyList<XElement> agencies, IReadOnlyList<XElement> numbers)
    {
        var funders = agencies.Select(Agent).ToList();
        foreach (var number in numbers)
        {
            var agency = source.TakeAttribute(number, "agency");
            var named = funders.Find(funder => agency is not null && funder.Names.Any(name => name.LexicalForm == agency))
                ?? (agency is null ? funders is [var only] ? only : null : new CarriedAgent { Names = [new Literal(agency)], Kind = AgentKind.Organisation });
            funders.RemoveAll(funder => ReferenceEquals(funder, named));
            new CarriedGrant { Funder = named is null ? null : named with { Kind = AgentKind.Organisation }, AwardNumber = XmlSource.TextOf(number) }.AddTo(record);
        }

        foreach (var funder in funders.Where(static funder => !funder.IsEmpty))
        {
            new CarriedGrant { Funder = funder with { Kind = AgentKind.Organisation } }.AddTo(record);
        }
    }

    private void AddContributor(XElement element, string? role)
    {
        var known = role is null ? null : string.Concat(role.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var agent = Agent(element);
        new CarriedContributor(known is null ? null : Roles.Contains(known) ? known : "Other", known is null || Roles.Contains(known) ? agent : agent with { Role = role }).AddTo(record);
    }

    private CarriedAgent Agent(XElement element)
    {
        var name = XmlSource.TextOf(element);
        var abbreviation = source.TakeAttribute(element, "abbr");
        var affiliation = source.TakeAttribute(element, "affiliation");
        return new CarriedAgent
        {
            Names = Text(name, element) is { } literal ? [literal] : [],
            AlternativeNames = abbreviation is null ? [] : [new Literal(abbreviation)],
            Identifiers = [.. Identifiers(element)],
            Page = element.Attribute("URI")?.Value is { } page && AgentIdentifier.Of(page) is null ? page : null,
            Affiliations = affiliation is null ? [] : [new CarriedAgent { Names = [new Literal(affiliation)], Kind = AgentKind.Organisation }],
            Kind = name?.Contains(',', StringComparison.Ordinal) == true ? AgentKind.Person : AgentKind.Unknown,
        };
    }

    private Literal? Text(string? text, XElement element) => notes.Text(text, XmlSource.LanguageOf(element));

    private IEnumerable<AgentIdentifier> Identifiers(XElement element)
    {
        foreach (var link in source.Take(element, "ExtLink").ToList())
        {
            var scheme = source.TakeAttribute(link, "role") ?? source.TakeAttribute(link, "title");
            if (source.TakeAttribute(link, "URI") is { } address)
            {
                yield return Identifier(address, link) ?? new AgentIdentifier(scheme ?? "URL", address, address);
            }
        }

        if (Identifier(source.TakeAttribute(element, "URI"), element) is { } own)
        {
            yield return own;
        }
    }

    private AgentIdentifier? Identifier(string? address, XElement element) =>
        AgentIdentifier.Of(address) is { } known ? notes.Identifier(known.Scheme, address!, () => ReadingFaults.PlaceOf(element)) : null;
}
