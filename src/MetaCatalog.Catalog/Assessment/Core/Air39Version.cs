using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>The version and what comes next are stated.</summary>
internal sealed class Air39Version() : Criterion("AIR-39")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist()
            .Ask(facts.Topic, Dcat.Version, SchemaOrg.Version)
            .Ask(facts.Topic, Dcterms.AccrualPeriodicity, Rai.DataReleaseMaintenancePlan, Dcat.PreviousVersion, Prov.WasRevisionOf, Adms.VersionNotes)
            .AllOrHalf();
}
