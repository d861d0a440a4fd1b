using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Individual human genomes that identify a person are not called anonymised.</summary>
internal sealed class P28GenomesNotAnonymised() : AccessRule("P-28")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.Personal.IsAnonymised)
        {
            return RuleVerdict.NotApplicable;
        }

        return RuleVerdict.Require(
            !facts.Human.IsIdentifyingGenome,
            new Violation("anonymised", "dpv:hasPersonalData", ("class", facts.Human.GenomeClassName)));
    }
}
