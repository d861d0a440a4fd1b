using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>The sources are stated, or that the data are primary.</summary>
internal sealed class Air35Sources() : Criterion("AIR-35")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var isRaw = facts.ProcessingLevel == "raw";
        return isRaw
            ? new CriterionVerdict(1, facts.Topic.Statements(Mc.ProcessingLevel), [], new Bilingual("primary data", "一次データ"))
            : new Checklist().Ask(facts.Topic, Prov.WasDerivedFrom, Dcterms.Source, Prov.HadPrimarySource, SchemaOrg.IsBasedOn).AllOrHalf();
    }
}
