using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Data on humans or animals say whether they hold personal or sensitive content.</summary>
internal sealed class P31SensitiveContentStated() : AccessRule("P-31")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.Human.IsHuman && !facts.Human.IsAnimalOrganism && facts.Personal.EthicsApproval is null)
        {
            return RuleVerdict.NotApplicable;
        }

        var subject = facts.Human.IsHuman ? new Bilingual("humans", "ヒト") : new Bilingual("animals or other subjects of ethics review", "動物など倫理審査の対象");
        return RuleVerdict.Require(facts.Personal.IsStated, new Violation("missing", "rai:personalSensitiveInformation", ("subject", subject)));
    }
}
