using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>The landing page that the catalog makes of the record can be indexed: it has a name, a description, and may be seen.</summary>
internal sealed class Air05Harvestable() : Criterion("AIR-05")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var list = new Checklist()
            .Ask(facts.Topic, Dcterms.Title, SchemaOrg.Name)
            .Ask(facts.Topic, Dcterms.Description, SchemaOrg.Description)
            .Ask("dct:accessRights other than hidden", facts.Level != AccessLevel.Hidden);
        return facts.Level == AccessLevel.Hidden ? list.Verdict(0) : list.AllOrHalf(half: 2);
    }
}
