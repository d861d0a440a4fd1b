using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is closed cannot be fetched by anyone; only a probe of its links can tell.</summary>
internal sealed class P13ClosedDataUnreachable() : AccessRule("P-13")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        var isClosed = facts.Level is AccessLevel.Embargoed or AccessLevel.MetadataOnly or AccessLevel.Hidden;
        return isClosed && facts.DataUrl is not null ? RuleVerdict.NotEvaluated : RuleVerdict.NotApplicable;
    }
}
