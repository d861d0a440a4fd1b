using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>An access level that is understood is said in COAR's and the EU's words too, and in place of mere text.</summary>
/// <remarks>A level in contradiction, or one that is hidden and never leaves the catalog, is left to people.</remarks>
internal sealed class AccessRightsRepair() : Repair("access-rights")
{
    private const string Coar = "http://purl.org/coar/access_right/";
    private const string Eu = "http://publications.europa.eu/resource/authority/access-right/";

    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        if (facts.Access is not { Level: { } level, Conflicts.Count: 0 } || Words(level) is not var (coar, eu))
        {
            return;
        }

        foreach (var value in facts.Access.Values.Where(static value => value is { Term: Literal, Meaning.Count: > 0 }))
        {
            patch.Remove(facts.Topic.Node, Dcterms.AccessRights, value.Term);
            if (value.Meaning.Count == 1)
            {
                patch.Add(facts.Topic.Node, Dcterms.AccessRights, level.Concept());
            }
        }

        patch.Add(facts.Topic.Node, Dcterms.AccessRights, new Iri(Coar + coar)).Add(facts.Topic.Node, Dcterms.AccessRights, new Iri(Eu + eu));
    }

    private static (string Coar, string Eu)? Words(AccessLevel level) => level switch
    {
        AccessLevel.Open => ("c_abf2", "PUBLIC"),
        AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled => ("c_16ec", "RESTRICTED"),
        AccessLevel.Embargoed => ("c_f1cf", "NON_PUBLIC"),
        AccessLevel.MetadataOnly => ("c_14cb", "NON_PUBLIC"),
        _ => null,
    };
}
