using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A licence identifier that SPDX has retired gives way to its successor.</summary>
internal sealed class LicenceSuccessorRepair() : Repair("licence-successor")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        foreach (var (node, licence) in LicencesIn.All(facts))
        {
            if (licence.ReplacedBy is { } successor && LicenceList.Find(successor) is { Iri: { } iri })
            {
                LicencesIn.Replace(patch, node, licence, iri);
            }
        }
    }
}
