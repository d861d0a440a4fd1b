using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Writes persons and organisations of schema.org.</summary>
internal sealed class DatasetAgents(CrosswalkSource source, TextForm texts, StatementWriter? rest)
{
    /// <summary>The agents that the topic's properties lead to.</summary>
    public IEnumerable<JsonNode> Of(params Iri[] predicates)
    {
        var arePublishers = predicates[0].Equals(Dcterms.Publisher);
        foreach (var node in predicates.SelectMany(source.Take))
        {
            var agent = CarriedAgent.Take(source, node);
            yield return Agent(agent, node, agent.IsOrganisation || (arePublishers && !agent.Identifiers.Any(static identifier => identifier.Scheme == "ORCID")));
        }
    }

    private JsonObject Agent(CarriedAgent agent, Term? node, bool isOrganisation)
    {
        var written = new JsonObject { ["@type"] = isOrganisation ? "Organization" : "Person" };
        if ((agent.Identifiers.FirstOrDefault(static identifier => identifier.Address is not null)?.Address ?? NameOf(node)) is { } address)
        {
            written["@id"] = address;
        }

        DatasetMembers.Add(written, "name", texts.Values(agent.Names));
        if (texts.IsTagged)
        {
            DatasetMembers.Add(written, "familyName", texts.Values(agent.FamilyNames));
            DatasetMembers.Add(written, "givenName", texts.Values(agent.GivenNames));
            DatasetMembers.Add(written, "alternateName", texts.Values(agent.AlternativeNames));
            DatasetMembers.Add(written, "roleName", agent.Role is { } role ? [role] : []);
            DatasetMembers.Add(written, "identifier", agent.Identifiers.Where(identifier => identifier.Address is null && identifier.Value != NameOf(node)).Select(static identifier => (JsonNode)identifier.Value));
        }

        DatasetMembers.Add(written, "affiliation", agent.Affiliations.Select(affiliation => Agent(affiliation, null, isOrganisation: true)));
        return written;
    }

    private string? NameOf(Term? node) => !texts.IsTagged || node is null or Literal ? null : (node as Iri)?.Value ?? rest?.NameOf(node);

    /// <summary>Whom to ask.</summary>
    public IEnumerable<JsonNode> Contacts()
    {
        foreach (var node in source.Take(Dcat.ContactPoint))
        {
            source.Take(node, Rdf.Vocab.RdfTerms.Type);
            var contact = new JsonObject { ["@type"] = "ContactPoint" };
            DatasetMembers.Add(contact, "name", texts.Values(node is Literal name ? [name] : source.TakeLiterals(node, Vcard.Fn, Foaf.Name)));
            DatasetMembers.Add(contact, "email", DatasetMembers.Plain(source.Take(node, Vcard.HasEmail)).Select(static email => (JsonNode)email.GetValue<string>().Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)));
            DatasetMembers.Add(contact, "url", DatasetMembers.Plain(source.Take(node, Vcard.HasUrl)));
            yield return contact;
        }
    }
}
