using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>A closure for export control records who classified the technology.</summary>
internal sealed class P33ExportControlRecorded() : AccessRule("P-33")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.Closure.Has(ClosureReasons.ExportControl))
        {
            return RuleVerdict.NotApplicable;
        }

        var isRecorded = facts.Export.HasAuthority || facts.Export.Determination?.Has(Mc.Basis) == true || facts.Topic.Has(Mc.Authority);
        return RuleVerdict.Require(isRecorded, new Violation("missing", "mc:exportControlDetermination"));
    }
}
