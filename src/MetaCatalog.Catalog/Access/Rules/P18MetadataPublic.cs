using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Metadata can be read and harvested by anyone; only a look through the doors can tell.</summary>
internal sealed class P18MetadataPublic() : AccessRule("P-18")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        return facts.Level is null or AccessLevel.Hidden ? RuleVerdict.NotApplicable : RuleVerdict.NotEvaluated;
    }
}
