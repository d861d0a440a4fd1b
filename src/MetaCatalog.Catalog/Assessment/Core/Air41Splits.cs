using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Splits for learning are defined, and independent of each other.</summary>
internal sealed class Air41Splits() : Criterion("AIR-41")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Learning.IsSupervised)
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask("cr:Split", facts.Learning.HasSplits)
            .Ask("rai:dataLimitations (leakage between splits)", facts.Learning.SpeaksOfLeakage)
            .Verdict((facts.Learning.HasSplits, facts.Learning.SpeaksOfLeakage) switch { (true, true) => 1, (true, false) => 0.5, _ => 0 });
    }
}
