using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.OgcRecords;

/// <summary>Writes persons and organisations as contacts with their roles; each has a name or an organisation, as the standard asks.</summary>
internal sealed class OgcContacts(CrosswalkSource source, string language)
{
    private static readonly (Iri Predicate, string Role)[] Roles =
        [(Dcterms.Creator, "author"), (Dcterms.Publisher, "publisher"), (Dcterms.Contributor, "contributor"), (Dcat.ContactPoint, "pointOfContact")];

    /// <summary>All contacts.</summary>
    public IEnumerable<JsonNode> All()
    {
        foreach (var (predicate, role) in Roles)
        {
            foreach (var agent in source.Take(predicate))
            {
                if (Contact(agent, role) is { } contact)
                {
                    yield return contact;
                }
            }
        }
    }

    private JsonObject? Contact(Term agent, string role)
    {
        var isOrganisation = source.Peek(agent, Rdf.Vocab.RdfTerms.Type).Any(static type => type.Equals(Foaf.Organization) || type.Equals(Vcard.Organization) || type.Equals(SchemaOrg.Organization));
        var name = CitedName.Take(source, agent, language)?.Text ?? (agent as Iri)?.Value;
        if (name is null)
        {
            return null;
        }

        var contact = new JsonObject { [isOrganisation ? "organization" : "name"] = name };
        if (agent is Iri iri)
        {
            contact["identifier"] = iri.Value;
        }

        if (source.Take(agent, Org.MemberOf).Select(organisation => CitedName.Take(source, organisation, language)?.Text).FirstOrDefault(static found => found is not null) is { } member)
        {
            contact["organization"] = member;
        }

        if (source.TakeText(agent, Vcard.HasEmail) is { } email)
        {
            contact["emails"] = new JsonArray(new JsonObject { ["value"] = email.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase) });
        }

        contact["roles"] = new JsonArray(role);
        return contact;
    }
}
