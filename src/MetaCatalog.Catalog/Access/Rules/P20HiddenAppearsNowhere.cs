using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>A hidden record is in no list, as the last look through the doors showed.</summary>
internal sealed class P20HiddenAppearsNowhere() : AccessRule("P-20")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Level != AccessLevel.Hidden)
        {
            return RuleVerdict.NotApplicable;
        }

        return facts.Evidence.Doors(isHidden: true) is { } doors
            ? RuleVerdict.Require(doors.Seen.Count == 0, new Violation("leak", "dct:accessRights", ("where", DoorWords.List(doors.Seen))))
            : RuleVerdict.Unanswered(DoorWords.Unlooked);
    }
}
