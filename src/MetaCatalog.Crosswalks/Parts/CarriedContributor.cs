using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Somebody who took part, in a role.</summary>
/// <param name="Role">A contributor type of DataCite, such as <c>DataManager</c>; null when the source names none.</param>
/// <param name="Agent">Who.</param>
internal sealed record CarriedContributor(string? Role, CarriedAgent Agent)
{
    private const string Roles = Codes.Base + "role/";

    /// <summary>The contributors of the record, marked as carried; contacts are among them as ContactPerson.</summary>
    public static IEnumerable<CarriedContributor> Take(CrosswalkSource source)
    {
        foreach (var node in source.Take(Dcterms.Contributor).Concat(source.Take(SchemaOrg.Contributor)))
        {
            yield return new CarriedContributor(null, CarriedAgent.Take(source, node));
        }

        foreach (var contributor in TakeRoles(source))
        {
            yield return contributor;
        }

        foreach (var contact in source.Take(Dcat.ContactPoint))
        {
            yield return new CarriedContributor("ContactPerson", CarriedContact.Take(source, contact).ToAgent());
        }
    }

    /// <summary>The contributors in a role that the record names (qualified attributions), marked as carried.</summary>
    public static IEnumerable<CarriedContributor> TakeRoles(CrosswalkSource source)
    {
        foreach (var attribution in source.Take(Prov.QualifiedAttribution))
        {
            source.Take(attribution, RdfTerms.Type);
            var role = RoleOf(source.TakeText(attribution, Dcat.HadRole) ?? source.TakeText(attribution, Prov.HadRole));
            foreach (var node in source.Take(attribution, Prov.Agent))
            {
                yield return new CarriedContributor(role, CarriedAgent.Take(source, node));
            }
        }
    }

    /// <summary>Adds the contributor: a contact as contact point, any other under its role.</summary>
    public void AddTo(RecordBuilder builder)
    {
        if (Agent.IsEmpty)
        {
            return;
        }

        switch (Role)
        {
            case null:
                Agent.AddTo(builder, builder.Topic, Dcterms.Contributor);
                break;
            case "ContactPerson":
                CarriedContact.AddTo(builder, Agent);
                break;
            default:
                AddAttribution(builder, Roles + Role);
                break;
        }
    }

    private void AddAttribution(RecordBuilder builder, string role)
    {
        var attribution = builder.AddNode(builder.Topic, Prov.QualifiedAttribution, Prov.Attribution);
        builder.Add(attribution, Dcat.HadRole, new Iri(role));
        Agent.AddTo(builder, attribution, Prov.Agent);
    }

    private static string? RoleOf(string? iri) => iri is null ? null : Camel(iri[(iri.LastIndexOfAny(['/', '#']) + 1)..]);

    // data-manager and DataManager are one role.
    private static string Camel(string role) =>
        string.Concat(role.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries).Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
}
