using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Neither the policy nor the terms of open data forbid passing them on.</summary>
internal sealed class P08OpenDataRedistributable() : AccessRule("P-08")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.IsOpen)
        {
            return RuleVerdict.NotApplicable;
        }

        if (facts.Policy.Prohibits(Odrl.Distribute, Odrl.Reproduce, Odrl.Share) is { } action)
        {
            return new Violation("policy", "odrl:hasPolicy/odrl:prohibition", ("action", Words.LocalName(action))) { Value = action };
        }

        return facts.Policy.TermsAgainstRedistribution() is { } terms
            ? new Violation("terms", "dct:rights", ("value", Words.Short(terms.LexicalForm)))
            : RuleVerdict.Met;
    }
}
