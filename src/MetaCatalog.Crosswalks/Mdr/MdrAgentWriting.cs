using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>Writes people and organisations.</summary>
internal static class MdrAgentWriting
{
    public static void Add(CrosswalkSource source, JsonObject document)
    {
        var creators = source.Take(Dcterms.Creator).Select(node => CarriedAgent.Take(source, node)).Where(static agent => !agent.IsEmpty).Select(agent => Person(source, agent, agent.Role ?? "author")).ToList();
        var contributors = CarriedContributor.TakeRoles(source).ToList();
        AddContributors(source, document, creators, contributors);
        if (creators.Count == 0)
        {
            source.Lose(LossKind.Invented, "creators", "MDR demands a creator.");
            creators.Add(MdrItem.Of(("name", MdrNames.Unknown), ("role", "author")));
        }

        MdrItem.AddList(document, "creators", creators);
        AddContacts(source, document);
        var publishers = source.Take(Dcterms.Publisher).Select(node => CarriedAgent.Take(source, node)).Where(static agent => !agent.IsEmpty).ToList();
        if (publishers is [var publisher, ..])
        {
            document["publisher"] = Organisation(source, publisher);
        }

        TellLeft(source, publishers.Skip(1), "MDR has one publisher.");

        AddManaging(source, document, contributors);
    }

    private static void AddContributors(CrosswalkSource source, JsonObject document, List<JsonObject> creators, List<CarriedContributor> contributors)
    {
        foreach (var (role, agent) in contributors.Where(static one => one.Role != "HostingInstitution"))
        {
            var word = MdrNames.Roles.FirstOrDefault(pair => pair.Value == role).Key ?? (agent.Role is "operator" or "depositor" && agent.Identifiers.Count > 0 ? agent.Role : null);
            if (word is not null)
            {
                creators.Add(Person(source, agent, word));
            }
            else if (agent.Role is "instrument_operators" or "instrument_managing_organizations")
            {
                Append(document, agent.Role, agent.Role == "instrument_operators" && !agent.IsOrganisation ? Person(source, agent, "operator") : Organisation(source, agent));
            }
            else if (agent.Role == "depositor" && !document.ContainsKey("depositor"))
            {
                var item = MdrItem.Of(("depositor", NameOf(agent)));
                document["depositor"] = item["depositor"]?.DeepClone();
                TellRest(source, agent, item);
            }
            else
            {
                TellLeft(source, [agent], $"MDR knows authors, editors, translators, depositors, curators, operators and contacts, but no {role}.");
            }
        }
    }

    private static void AddContacts(CrosswalkSource source, JsonObject document)
    {
        var contacts = new List<JsonObject>();
        foreach (var contact in source.Take(Dcat.ContactPoint).Select(node => CarriedContact.Take(source, node)))
        {
            var item = Person(source, contact.Agent, null);
            item["name"] ??= contact.Email ?? MdrNames.Unknown;
            if (contact.Email is { } email)
            {
                item["email"] = email;
            }

            if (contact.Telephone is not null || contact.Addresses.Count > 0)
            {
                source.Lose(LossKind.NotCarried, $"{contact.Telephone} {contact.Addresses.Select(static address => address.LexicalForm).FirstOrDefault()}".Trim(), "MDR reaches people by e-mail.");
            }

            contacts.Add(item);
        }

        if (contacts.Count == 0)
        {
            source.Lose(LossKind.Invented, "contact_agents", "MDR demands somebody to ask.");
            contacts.Add(MdrItem.Of(("name", MdrNames.Unknown)));
        }

        MdrItem.AddList(document, "contact_agents", contacts);
    }

    private static void AddManaging(CrosswalkSource source, JsonObject document, List<CarriedContributor> contributors)
    {
        var managing = contributors.Where(static one => one.Role == "HostingInstitution").Select(static one => one.Agent).ToList();
        if (managing.Count == 0 && document["publisher"] is JsonObject publisher)
        {
            source.Lose(LossKind.Invented, "managing_organization", "MDR demands the organisation that keeps the data; the publisher stands for it.");
            document["managing_organization"] = publisher.DeepClone();
            return;
        }

        if (managing.Count == 0)
        {
            source.Lose(LossKind.Invented, "managing_organization", "MDR demands the organisation that keeps the data.");
            managing.Add(new CarriedAgent { Names = [new Literal(MdrNames.Unknown)] });
        }

        document["managing_organization"] = Organisation(source, managing[0]);
        TellLeft(source, managing.Skip(1), "MDR has one organisation that keeps the data.");
    }

    private static JsonObject Person(CrosswalkSource source, CarriedAgent agent, string? role)
    {
        var organisation = agent.Affiliations.FirstOrDefault(static one => one.Role != MdrAgents.Department);
        var item = MdrItem.Of(
            ("name", Name(source, agent)),
            ("orcid", Identifier(agent, "ORCID")),
            ("e_rad", Identifier(agent, "e-Rad_Researcher")),
            ("organization", organisation is null ? null : NameOf(organisation)),
            ("department", Department(agent)),
            ("ror", Identifier(organisation ?? agent, "ROR")),
            ("role", role));
        TellRest(source, agent, item);
        return item;
    }

    private static JsonObject Organisation(CrosswalkSource source, CarriedAgent agent)
    {
        var item = MdrItem.Of(("organization", Name(source, agent)), ("department", Department(agent)), ("ror", Identifier(agent, "ROR")));
        TellRest(source, agent, item);
        return item;
    }

    private static string? Department(CarriedAgent agent) =>
        agent.Affiliations.Where(static one => one.Role == MdrAgents.Department).Select(NameOf).FirstOrDefault();

    private static string Name(CrosswalkSource source, CarriedAgent agent)
    {
        var name = Preferred(agent.Names);
        if (name?.Language is { } language)
        {
            source.Lose(LossKind.Changed, name.ToString(), $"MDR does not say that this is in the language {language}.");
        }

        return name?.LexicalForm ?? NameOf(agent);
    }

    private static void TellLeft(CrosswalkSource source, IEnumerable<CarriedAgent> agents, string reason)
    {
        foreach (var text in agents.SelectMany(Texts))
        {
            source.Lose(LossKind.NotCarried, text, reason);
        }
    }

    // Whatever was read of the agent and does not stand in the item.
    private static void TellRest(CrosswalkSource source, CarriedAgent agent, JsonObject item)
    {
        var written = item.Select(static member => member.Value!.ToString()).ToHashSet(StringComparer.Ordinal); // members of an item have a value
        foreach (var text in Texts(agent).Where(text => !written.Contains(text)))
        {
            source.Lose(LossKind.NotCarried, text, "MDR has one name, one organisation, an ORCID, an e-Rad number and a ROR of each.");
        }
    }

    private static IEnumerable<string> Texts(CarriedAgent agent) =>
        agent.Names.Concat(agent.FamilyNames).Concat(agent.GivenNames).Concat(agent.AlternativeNames).Select(static text => text.LexicalForm)
            .Concat(agent.Identifiers.Select(static one => one.Address ?? one.Value))
            .Concat(agent.Affiliations.SelectMany(Texts));

    // An identifier in MDR's form: ORCID and ROR as their addresses.
    private static string? Identifier(CarriedAgent agent, string scheme) =>
        agent.Identifiers.Where(one => one.Scheme == scheme).Select(static one => one.Address ?? one.Value).FirstOrDefault();

    private static string NameOf(CarriedAgent agent) =>
        (Preferred(agent.Names) ?? Preferred(agent.FamilyNames))?.LexicalForm ?? agent.Identifiers.Select(static one => one.Value).FirstOrDefault() ?? MdrNames.Unknown;

    private static Literal? Preferred(IReadOnlyList<Literal> names) =>
        names.OrderBy(static name => name.Language switch { "ja" => 0, null => 1, _ => 2 }).FirstOrDefault();

    private static void Append(JsonObject document, string key, JsonObject item)
    {
        if (document[key] is JsonArray list)
        {
            list.Add((JsonNode)item);
        }
        else
        {
            document[key] = new JsonArray(item);
        }
    }
}
