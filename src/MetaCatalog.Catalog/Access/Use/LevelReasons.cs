using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>What the access level that holds says of a use.</summary>
internal static class LevelReasons
{
    private const string Path = "dct:accessRights";

    public static IEnumerable<UseReason> Of(RecordFacts facts, UsePurpose purpose)
    {
        var level = facts.Level ?? AccessLevel.MetadataOnly;
        var (node, value) = (facts.Topic.Node, facts.Access.Values.Select(static value => value.Term).FirstOrDefault());
        yield return facts.Access.EmbargoEnd is { } end && level == AccessLevel.Embargoed
            ? UseReason.Of(UseVerdict.Prohibited, UseSource.Level, "level-embargoed", "dct:available", node, value, ("date", facts.Day(end)))
            : UseReason.Of(VerdictOf(level), UseSource.Level, WordsOf(level), Path, node, value);
        if (purpose.Copies && facts.IsOnRequest)
        {
            yield return PassingOn(node, value);
        }
    }

    /// <summary>What a level alone comes to, for who already knows what the conditions say.</summary>
    public static UseVerdict VerdictOf(AccessLevel level, UsePurpose purpose) =>
        purpose.Copies && VerdictOf(level) == UseVerdict.Conditional ? UseVerdict.Prohibited : VerdictOf(level);

    private static UseReason PassingOn(Term node, Term? value) =>
        UseReason.Of(UseVerdict.Prohibited, UseSource.Level, "level-passing-on", Path, node, value);

    private static UseVerdict VerdictOf(AccessLevel level) => level switch
    {
        AccessLevel.Open => UseVerdict.Permitted,
        AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled => UseVerdict.Conditional,
        _ => UseVerdict.Prohibited,
    };

    private static string WordsOf(AccessLevel level) => level switch
    {
        AccessLevel.Open => "level-open",
        AccessLevel.Registered => "level-registered",
        AccessLevel.Restricted => "level-restricted",
        AccessLevel.Controlled => "level-controlled",
        AccessLevel.Embargoed => "level-embargoed-open-end",
        _ => "level-closed",
    };
}
