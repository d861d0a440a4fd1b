using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Individual human genomes of the classes that identify a person are neither open nor registered, nor become so when an embargo ends.</summary>
internal sealed class P24GenomesNotOpen() : AccessRule("P-24")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.Human.IsIdentifyingGenome || facts.Opening is not { } opening)
        {
            return RuleVerdict.NotApplicable;
        }

        if (opening is not (AccessLevel.Open or AccessLevel.Registered))
        {
            return RuleVerdict.Met;
        }

        var isEmbargo = facts.Level == AccessLevel.Embargoed;
        return new Violation(
            isEmbargo ? "embargo" : "open",
            isEmbargo ? "mc:accessAfterEmbargo" : "dct:accessRights",
            ("class", facts.Human.GenomeClassName),
            ("level", opening.Name()));
    }
}
