using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>It is said whether there are personal or sensitive data.</summary>
internal sealed class Air43SensitiveContent() : Criterion("AIR-43")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
        new Checklist()
            .Ask("rai:personalSensitiveInformation", facts.Personal.IsStated, facts.Topic.Statement(Rai.PersonalSensitiveInformation, Dpv.HasPersonalData, Dpv.HasData))
            .AllOrHalf();
}
