using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>What the DUO conditions of a record say of a use, code by code.</summary>
internal static class DuoReasons
{
    private const string Path = "schema:usageInfo";

    public static IEnumerable<UseReason> Of(RecordFacts facts, UsePurpose purpose, UserKind? user)
    {
        var own = facts.Topic.Values(SchemaOrg.UsageInfo);
        var withCare = facts.Duo.Has(Duo.ClinicalCare);
        foreach (var condition in facts.Duo.Conditions.Where(condition => own.Contains(condition.Term)))
        {
            if (Of(facts, condition, purpose, user, withCare) is { } reason)
            {
                yield return reason;
            }
        }
    }

    private static UseReason? Of(RecordFacts facts, DuoCondition condition, UsePurpose purpose, UserKind? user, bool withCare)
    {
        if (condition.Code is not { } code)
        {
            return UseReason.Of(UseVerdict.Conditional, UseSource.Duo, "duo-unknown", Path, facts.Topic.Node, condition.Term, ("code", Words.Of(condition.Term)));
        }

        var coverage = DuoCoverage.Of(code, purpose, user, withCare);
        if (coverage.Verdict is not { } verdict || IsOver(facts, condition))
        {
            return null;
        }

        var name = new Bilingual($"{code.Curie} ({code.Name.En})", $"{code.Curie}（{code.Name.Ja}）");
        var value = condition.Qualifier is { } qualifier ? Words.Of(qualifier) : "–";
        return UseReason.Of(verdict, UseSource.Duo, coverage.Words, Path, facts.Topic.Node, condition.Term, ("code", name), ("value", value)) with
        {
            DependsOnTime = code.Is(Duo.PublicationMoratorium),
        };
    }

    // A moratorium ends at the beginning of its date.
    private static bool IsOver(RecordFacts facts, DuoCondition condition) =>
        condition.Code!.Is(Duo.PublicationMoratorium) && RecordDate.Read(condition.Qualifier, facts.Context.ZoneOffset)?.Start <= facts.Now; // looked at above
}
