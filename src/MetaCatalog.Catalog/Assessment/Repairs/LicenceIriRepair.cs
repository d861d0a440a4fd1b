using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A licence that is known by name, or by one of its many addresses, is given by its usual IRI.</summary>
internal sealed class LicenceIriRepair() : Repair("licence-iri")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        foreach (var (node, licence) in LicencesIn.All(facts))
        {
            if (licence is { Kind: LicenceKind.Known, CanonicalIri: { } iri } && !(licence.Written is Iri written && written.Value == iri))
            {
                LicencesIn.Replace(patch, node, licence, iri);
            }
        }
    }
}
