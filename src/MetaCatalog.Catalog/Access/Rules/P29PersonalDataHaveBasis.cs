using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Personal data say on what ground they may be used, and the consent holds.</summary>
internal sealed class P29PersonalDataHaveBasis() : AccessRule("P-29")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.Personal.IsPersonal && !facts.Human.IsIdentifyingGenome)
        {
            return RuleVerdict.NotApplicable;
        }

        var personal = facts.Personal;
        if (personal.HasInvalidConsent)
        {
            return new Violation("consent", "dpv:hasConsentStatus", ("value", Words.LocalName(personal.Consent!))) { Value = personal.Consent };
        }

        var hasBasis = personal.LegalBasis is not null || personal.Consent is not null || personal.EthicsApproval is not null;
        return RuleVerdict.Require(hasBasis, new Violation("missing", "dpv:hasLegalBasis"));
    }
}
