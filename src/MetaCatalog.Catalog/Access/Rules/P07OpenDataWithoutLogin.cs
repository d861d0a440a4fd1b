using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Access.Probes;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is open answers without a login, as its links did when they were last asked.</summary>
internal sealed class P07OpenDataWithoutLogin() : AccessRule("P-07")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.IsOpen || facts.Links.Count == 0)
        {
            return RuleVerdict.NotApplicable;
        }

        var answers = facts.Links.Select(link => (link.Address, Answer: facts.Evidence.Link(link.Address)?.Visit.Answer)).ToList();
        Violation[] logins = [.. answers.Where(static link => link.Answer == LinkAnswer.LoginAsked).Select(static link => new Violation("login", "dcat:distribution", ("url", link.Address)))];
        return logins.Length == 0 && !answers.Exists(static link => link.Answer == LinkAnswer.Given)
            ? RuleVerdict.Unanswered(facts.Evidence.WhyNoVerdict(facts.Links.Select(static link => link.Address)))
            : RuleVerdict.Of(logins);
    }
}
