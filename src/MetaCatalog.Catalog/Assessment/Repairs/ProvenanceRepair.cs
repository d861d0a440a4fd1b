using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>Creators and sources that Dublin Core names are told in PROV too, as PROV-DC maps them.</summary>
/// <remarks>PROV-DC: <c>dct:creator</c> implies attribution, <c>dct:source</c> derivation.</remarks>
internal sealed class ProvenanceRepair() : Repair("provenance")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        foreach (var creator in facts.Topic.Values(Dcterms.Creator).Where(static term => term is not Literal))
        {
            patch.Add(facts.Topic.Node, Prov.WasAttributedTo, creator);
        }

        foreach (var source in facts.Topic.Values(Dcterms.Source).OfType<Iri>())
        {
            patch.Add(facts.Topic.Node, Prov.WasDerivedFrom, source);
        }
    }
}
