using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Health data of persons, and genomes with a diagnosis, are not open, nor become so when an embargo ends.</summary>
internal sealed class P30SpecialCareNotOpen() : AccessRule("P-30")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        var special = SpecialCare(facts);
        if (special is null || facts.Opening is not { } opening)
        {
            return RuleVerdict.NotApplicable;
        }

        if (opening != AccessLevel.Open)
        {
            return RuleVerdict.Met;
        }

        var isEmbargo = facts.Level == AccessLevel.Embargoed;
        return new Violation(isEmbargo ? "embargo" : "open", isEmbargo ? "mc:accessAfterEmbargo" : "dct:accessRights", ("value", special), ("level", opening.Name()));
    }

    private static Bilingual? SpecialCare(RecordFacts facts)
    {
        if (facts.Personal.SpecialCategory is { } category)
        {
            var name = Words.LocalName(category);
            return new Bilingual(name, name);
        }

        return facts.Human is { IsIdentifyingGenome: true, HasDisease: true } ? new Bilingual("genome with diagnosis", "診断情報を伴うゲノム") : null;
    }
}
