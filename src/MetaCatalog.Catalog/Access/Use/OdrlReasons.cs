using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>What the ODRL policies of a record say of a use: prohibitions first, then what is permitted and what is asked for it.</summary>
/// <remarks>ODRL 2.2: every action is a kind of <c>odrl:use</c>; a policy that permits some uses and not this one does not permit it.</remarks>
internal sealed class OdrlReasons(RecordFacts facts, UsePurpose purpose, UserKind? user)
{
    private const int MostRules = 200;

    private static readonly string[] LightDuties = ["attribute", "inform", "acceptTracking"];

    public IEnumerable<UseReason> All() => facts.Topic.Nodes(Odrl.HasPolicy).Take(MostRules).SelectMany(Of);

    private IEnumerable<UseReason> Of(Resource policy)
    {
        if (!policy.IsDescribed)
        {
            return policy.Node is Iri iri
                ? [UseReason.Of(UseVerdict.Conditional, UseSource.Odrl, "odrl-unread", "odrl:hasPolicy", facts.Topic.Node, iri, ("policy", iri.Value))]
                : [];
        }

        return [
            .. policy.Nodes(Odrl.Prohibition).Take(MostRules).Select(Prohibited).OfType<UseReason>(),
            .. Permitted(policy, [.. policy.Nodes(Odrl.Permission).Take(MostRules)]),
            .. Duties(policy, Odrl.Obligation),
        ];
    }

    private UseReason? Prohibited(Resource prohibition)
    {
        if (ActionFor(prohibition) is not { } action)
        {
            return null;
        }

        var (holds, byTime) = Holds(prohibition);
        return holds switch
        {
            true => Rule(UseVerdict.Prohibited, "odrl-prohibits", "odrl:prohibition", prohibition, action, byTime),
            null => Rule(UseVerdict.Conditional, "odrl-prohibits-if", "odrl:prohibition", prohibition, action, byTime),
            false when byTime => Rule(UseVerdict.Permitted, "odrl-prohibits-if", "odrl:prohibition", prohibition, action, byTime),
            _ => null,
        };
    }

    // The widest permission that covers the purpose decides; its duties go with it.
    private IEnumerable<UseReason> Permitted(Resource policy, List<Resource> permissions)
    {
        if (permissions.Count == 0)
        {
            return [];
        }

        var byTime = false;
        Resource? conditional = null;
        foreach (var permission in permissions.Where(permission => ActionFor(permission) is not null))
        {
            var (holds, time) = Holds(permission);
            byTime |= time;
            if (holds == true)
            {
                return [Rule(UseVerdict.Permitted, "odrl-permits", "odrl:permission", permission, ActionFor(permission)!, byTime), .. Duties(permission, Odrl.Duty)]; // it has one
            }

            conditional ??= holds is null ? permission : null;
        }

        return conditional is null
            ? [UseReason.Of(UseVerdict.Prohibited, UseSource.Odrl, "odrl-not-permitted", "odrl:permission", policy.Node, permissions[0].Node) with { DependsOnTime = byTime }]
            : [Rule(UseVerdict.Conditional, "odrl-permits-if", "odrl:permission", conditional, ActionFor(conditional)!, byTime), .. Duties(conditional, Odrl.Duty)]; // it has one
    }

    private static IEnumerable<UseReason> Duties(Resource rule, Iri property)
    {
        foreach (var duty in rule.Nodes(property).Take(MostRules))
        {
            var action = duty.Value(Odrl.Action) is Iri iri ? Words.LocalName(iri) : "…";
            var verdict = LightDuties.Contains(action) ? UseVerdict.Permitted : UseVerdict.Conditional;
            yield return UseReason.Of(verdict, UseSource.Odrl, "odrl-duty", property.Equals(Odrl.Duty) ? "odrl:duty" : "odrl:obligation", rule.Node, duty.Node, ("action", action));
        }
    }

    /// <summary>The action of the rule that the purpose takes; null when the rule is about other actions.</summary>
    private string? ActionFor(Resource rule)
    {
        foreach (var action in rule.Values(Odrl.Action).OfType<Iri>())
        {
            var isCovered = CreativeCommonsActions.IsTakenBy(action, purpose) is { } isTaken ? isTaken
                : action.Value.StartsWith(Odrl.Namespace, StringComparison.Ordinal) ? purpose.Actions.Contains(action.Value[Odrl.Namespace.Length..])
                : DuoCode.LooksLikeOne(action.Value) && DuoCoverage.IsOf(action, purpose, user) != false;
            if (isCovered)
            {
                return DuoCode.Find(action.Value) is { } code ? code.Curie : Words.LocalName(action);
            }
        }

        return null;
    }

    private (bool? Holds, bool ByTime) Holds(Resource rule)
    {
        var constraint = new OdrlConstraint(facts, purpose, user);
        return (constraint.Holds(rule), constraint.DependsOnTime);
    }

    private static UseReason Rule(UseVerdict verdict, string words, string path, Resource rule, string action, bool byTime) =>
        UseReason.Of(verdict, UseSource.Odrl, words, path, rule.Node, rule.Value(Odrl.Action), ("action", action), ("constraint", OdrlConstraint.InWords(rule))) with
        {
            DependsOnTime = byTime,
        };
}
