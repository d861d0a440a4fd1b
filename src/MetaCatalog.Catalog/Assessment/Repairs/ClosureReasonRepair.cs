using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>Where the record shows one ground for being closed, and one only, that ground is its reason.</summary>
internal sealed class ClosureReasonRepair() : Repair("closure-reason")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        if (facts.Level is not (null or AccessLevel.Open) && !facts.Closure.Any && facts.Closure.Unknown.Count == 0 && Grounds(facts).ToList() is [var only])
        {
            patch.Add(facts.Topic.Node, Mc.ClosureReason, Codes.Of(Codes.ClosureReason, only));
        }
    }

    private static IEnumerable<string> Grounds(RecordFacts facts)
    {
        if (facts.Human.IsIndividual)
        {
            yield return ClosureReasons.PersonalInformation;
        }

        if (facts.Export.IsFlagged)
        {
            yield return ClosureReasons.ExportControl;
        }
    }
}
