using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>What may be done with data that are not open is said in ODRL or DUO.</summary>
internal sealed class Air09UseConditions() : Criterion("AIR-09")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (facts.Level is null or AccessLevel.Open)
        {
            return CriterionVerdict.NotApplicable;
        }

        // Under an embargo that ends, the licence that will hold is all there is to say.
        if (facts.Level == AccessLevel.Embargoed && facts.Access.EmbargoEnd is not null && facts.Licences.Any(static licence => licence.Kind == LicenceKind.Known))
        {
            return new CriterionVerdict(1, facts.Topic.Statements(Dcterms.Available, Dcterms.License), []);
        }

        return new Checklist()
            .Ask("odrl:hasPolicy or schema:usageInfo (DUO)", facts.Policy.Exists || facts.Duo.Any, facts.Topic.Statement(Odrl.HasPolicy, SchemaOrg.UsageInfo))
            .AllOrHalf();
    }
}
