using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Access.Probes;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is open has a distribution or a service with a URL, and not all of them were gone when they were last asked.</summary>
internal sealed class P06OpenDataReachable() : AccessRule("P-06")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.IsOpen)
        {
            return RuleVerdict.NotApplicable;
        }

        return facts.DataUrl is null ? new Violation("missing", "dcat:distribution")
            : facts.Links.All(link => facts.Evidence.Link(link.Address) is { Visit.Answer: LinkAnswer.Missing }) ? new Violation("dead", "dcat:distribution")
            : RuleVerdict.Met;
    }
}
