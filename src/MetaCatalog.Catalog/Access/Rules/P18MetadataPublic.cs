using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Access.Probes;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Metadata can be read, found and harvested by anyone, as the last look through the doors showed.</summary>
internal sealed class P18MetadataPublic() : AccessRule("P-18")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Level is null or AccessLevel.Hidden)
        {
            return RuleVerdict.NotApplicable;
        }

        return facts.Evidence.Doors(isHidden: false) is { } doors ? Check(doors.Missed) : RuleVerdict.Unanswered(DoorWords.Unlooked);
    }

    private static RuleVerdict Check(IReadOnlyList<Door> missed)
    {
        Door[] own = [.. missed.Where(static door => door != Door.Address)];
        return own.Length > 0 ? new Violation("closed", "dct:accessRights", ("where", DoorWords.List(own)))
            : RuleVerdict.Require(missed.Count == 0, new Violation("address", "dct:accessRights"));
    }
}
