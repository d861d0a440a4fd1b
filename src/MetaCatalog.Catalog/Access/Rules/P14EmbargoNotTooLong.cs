using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>An embargo lasts no longer than the catalog's limit.</summary>
internal sealed class P14EmbargoNotTooLong() : AccessRule("P-14")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Level != AccessLevel.Embargoed || facts.Access.EmbargoEnd is not { } end)
        {
            return RuleVerdict.NotApplicable;
        }

        var months = facts.Closure.Has(ClosureReasons.ResearchNovelty) ? facts.Settings.NoveltyEmbargoMonths : facts.Settings.EmbargoMonths;
        var start = facts.Description.Issued?.Start ?? facts.Now;
        return RuleVerdict.Require(
            end <= start.AddMonths(months),
            new Violation("long", "dct:available", ("end", facts.Day(end)), ("months", $"{months}"), ("start", facts.Day(start))));
    }
}
