using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>The record states a level that the catalog knows.</summary>
internal sealed class P01AccessLevelStated() : AccessRule("P-01")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Access.Level is not null)
        {
            return RuleVerdict.Met;
        }

        return facts.Access.Values is [var first, ..]
            ? new Violation("unknown", "dct:accessRights", ("value", Words.Of(first.Term))) { Value = first.Term }
            : new Violation("missing", "dct:accessRights");
    }
}
