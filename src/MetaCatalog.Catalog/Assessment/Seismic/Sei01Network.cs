using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>The network has its code and a DOI.</summary>
internal sealed class Sei01Network() : Criterion("SEI-01")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (SeismicFacts.IsCatalogueOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        var networks = facts.Topic.Nodes(Sei.Network);
        var hasCode = facts.Topic.Has(Sei.NetworkCode) || networks.Exists(static network => network.Has(Sei.NetworkCode));
        return new Checklist()
            .Ask("sei:networkCode", hasCode, facts.Topic.Statement(Sei.NetworkCode, Sei.Network))
            .Ask("sei:network (DOI)", networks.Exists(IsIdentified))
            .AllOrHalf();
    }

    private static bool IsIdentified(Resource network) =>
        PersistentIdentifier.IsOne(Resource.TextOf(network.Node) ?? "")
        || network.Values(Dcterms.Identifier, SchemaOrg.Identifier).Exists(static term => PersistentIdentifier.IsOne(Resource.TextOf(term) ?? ""));
}
