using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Individual human genomes carry exactly one DUO permission.</summary>
internal sealed class P25GenomesHaveOnePermission() : AccessRule("P-25")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.Human.IsIdentifyingGenome)
        {
            return RuleVerdict.NotApplicable;
        }

        return facts.Duo.Permissions.Count switch
        {
            0 => new Violation("none", "schema:usageInfo"),
            1 => RuleVerdict.Met,
            var count => new Violation("several", "schema:usageInfo", ("count", $"{count}"), ("codes", Words.Of(facts.Duo.Permissions))),
        };
    }
}
