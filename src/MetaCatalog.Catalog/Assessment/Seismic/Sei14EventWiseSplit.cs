using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>Splits keep each event on one side.</summary>
internal sealed class Sei14EventWiseSplit() : Criterion("SEI-14")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Learning.IsSupervised)
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask("cr:Split", facts.Learning.HasSplits)
            .Ask("rai:dataLimitations (event-wise split)", facts.Learning.SpeaksOfLeakage)
            .Verdict((facts.Learning.HasSplits, facts.Learning.SpeaksOfLeakage) switch { (true, true) => 1, (true, false) => 0.5, _ => 0 });
    }
}
