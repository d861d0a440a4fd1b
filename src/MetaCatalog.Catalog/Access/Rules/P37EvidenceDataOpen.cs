using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Evidence data of a published article under a grant in scope are open, or the reason is given and not past.</summary>
internal sealed class P37EvidenceDataOpen() : AccessRule("P-37")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        var grant = facts.Grants.FirstOrDefault(static grant => grant.IsInScope);
        if (grant is null || facts.Level is not { } level || !Articles.HasPublished(facts))
        {
            return RuleVerdict.NotApplicable;
        }

        if (level == AccessLevel.Open)
        {
            return RuleVerdict.Met;
        }

        if (!facts.Closure.Any)
        {
            return new Violation("no-reason", "mc:closureReason", ("grant", grant.Number), ("level", level.Name()));
        }

        return facts.Date(facts.Topic, Mc.ReviewDate) is { } review && review.Start < facts.Now.AddDays(-1)
            ? new Violation("resolved", "mc:reviewDate", ("grant", grant.Number), ("date", facts.Day(review.Start)))
            : new Violation("report", "mc:closureReason", ("grant", grant.Number), ("level", level.Name()), ("reason", string.Join(", ", facts.Closure.Codes)));
    }
}
