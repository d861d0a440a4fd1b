using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>A reader learns how to get the data.</summary>
internal sealed class Air10HowToObtain() : Criterion("AIR-10")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var way = facts.Level switch
        {
            AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled => HasProcedure(facts),
            AccessLevel.Embargoed => facts.Access.EmbargoEnd is not null,
            AccessLevel.MetadataOnly or AccessLevel.Hidden => HasProcedure(facts),
            _ => facts.DataUrl is not null,
        };
        var canAsk = facts.Description.ContactPoints.Any(static contact => contact.IsReachable);
        var evidence = facts.Topic.Statements(Mc.AccessProcedure, SchemaOrg.AcquireAgreementPage, Dcterms.Available, Dcat.Distribution, SchemaOrg.Distribution);
        return new CriterionVerdict(way ? 1 : canAsk ? 0.5 : 0, way ? evidence : [], way ? [] : [facts.IsOpen ? "dcat:accessURL" : "mc:accessProcedure"]);
    }

    private static bool HasProcedure(RecordFacts facts) => facts.Topic.Has(Mc.AccessProcedure, SchemaOrg.AcquireAgreementPage, Foaf.Page);
}
