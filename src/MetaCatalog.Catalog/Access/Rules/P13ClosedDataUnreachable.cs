using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Access.Probes;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is closed cannot be fetched by anyone, as its links showed when they were last asked.</summary>
internal sealed class P13ClosedDataUnreachable() : AccessRule("P-13")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        var isClosed = facts.Level is AccessLevel.Embargoed or AccessLevel.MetadataOnly or AccessLevel.Hidden;
        if (!isClosed || facts.Links.Count == 0)
        {
            return RuleVerdict.NotApplicable;
        }

        var links = facts.Links.Select(link => (Link: link, Evidence: facts.Evidence.Link(link.Address))).ToList();
        Violation[] leaks = [.. links.Where(static pair => pair.Link.GaveData(pair.Evidence)).Select(pair => Leak(facts, pair.Link))];
        return leaks.Length == 0 && !links.TrueForAll(static pair => pair.Evidence is { Visit.Answer: LinkAnswer.Given or LinkAnswer.LoginAsked or LinkAnswer.Missing })
            ? RuleVerdict.Unanswered(facts.Evidence.WhyNoVerdict(links.Where(static pair => pair.Evidence is not { Visit.Answer: LinkAnswer.Given or LinkAnswer.LoginAsked or LinkAnswer.Missing }).Select(static pair => pair.Link.Address)))
            : RuleVerdict.Of(leaks);
    }

    private static Violation Leak(RecordFacts facts, DataLink link) =>
        new("leak", link.Purpose == LinkPurpose.Download ? "dcat:downloadURL" : "dcat:accessURL", ("level", facts.Level!.Value.Code()), ("url", link.Address)); // what is closed has a level
}
