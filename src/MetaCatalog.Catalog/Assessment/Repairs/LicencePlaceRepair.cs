using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A licence among the access rights and an access right among the licences change places.</summary>
internal sealed class LicencePlaceRepair() : Repair("licence-place")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        var topic = facts.Topic.Node;
        foreach (var term in facts.Topic.Values(Dcterms.AccessRights))
        {
            if (Licence.Of(term) is { Kind: LicenceKind.Known } licence)
            {
                patch.Remove(topic, Dcterms.AccessRights, term).Add(topic, Dcterms.License, licence.CanonicalIri is { } iri ? new Iri(iri) : term);
            }
        }

        foreach (var licence in facts.Description.Licences.Where(static licence => licence.Kind == LicenceKind.AccessRight))
        {
            patch.Remove(topic, Dcterms.License, licence.Written).Remove(topic, SchemaOrg.License, licence.Written).Add(topic, Dcterms.AccessRights, licence.Written);
        }
    }
}
