using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>A closure without an end of its own has a date of review that is not past.</summary>
internal sealed class P21ClosureReviewed() : AccessRule("P-21")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Level is not (AccessLevel.Restricted or AccessLevel.Controlled or AccessLevel.MetadataOnly or AccessLevel.Hidden))
        {
            return RuleVerdict.NotApplicable;
        }

        var review = facts.Date(facts.Topic, Mc.ReviewDate);
        if (review is null)
        {
            return new Violation("missing", "mc:reviewDate", ("level", facts.Level.Value.Name()));
        }

        return RuleVerdict.Require(review.Start >= facts.Now.AddDays(-1), new Violation("passed", "mc:reviewDate", ("date", facts.Day(review.Start))));
    }
}
