using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>An embargo ends on a stated day.</summary>
internal sealed class P11EmbargoHasEnd() : AccessRule("P-11")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Access.Level != AccessLevel.Embargoed)
        {
            return RuleVerdict.NotApplicable;
        }

        if (facts.Access.EmbargoEnd is not null)
        {
            return RuleVerdict.Met;
        }

        return facts.Topic.Value(Dcterms.Available, SchemaOrg.DateAvailable) is { } unread
            ? new Violation("unreadable", "dct:available", ("value", Words.Of(unread))) { Value = unread }
            : new Violation("missing", "dct:available");
    }
}
