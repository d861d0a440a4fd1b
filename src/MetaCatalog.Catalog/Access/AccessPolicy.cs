using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access;

/// <summary>How much of a record an actor sees.</summary>
public enum Sight
{
    /// <summary>Nothing: it does not exist for the actor.</summary>
    Nothing,

    /// <summary>That it was there and was withdrawn.</summary>
    Tombstone,

    /// <summary>Its description.</summary>
    Description,
}

/// <summary>Who may see and do what: a pure function of the actor, the facts of the record and the instant.</summary>
/// <remarks>
/// Every door asks here and nowhere else. To an actor without <see cref="Scopes.ReadAll"/> drafts and hidden records do not
/// exist, nor do revisions from before a record was public, nor any count of them.
/// </remarks>
public static class AccessPolicy
{
    /// <summary>Whether the actor sees drafts, hidden records, every revision and true sequences.</summary>
    public static bool SeesEverything(Actor actor) => actor.May(Scopes.ReadAll);

    /// <summary>How much of a record the actor sees at the instant.</summary>
    public static Sight Of(Actor actor, in AccessFacts facts, DateTimeOffset now)
    {
        if (facts.State == RecordState.Withdrawn)
        {
            return facts.WasPublic || SeesEverything(actor) ? Sight.Tombstone : Sight.Nothing;
        }

        return facts.IsPublicAt(now) || SeesEverything(actor) ? Sight.Description : Sight.Nothing;
    }

    /// <summary>Whether the actor sees where the data themselves are: the access and download addresses.</summary>
    /// <remarks>
    /// Everybody sees those of open data. Who may see drafts or write sees all. Of data to be asked for, the holder of a grant
    /// sees them until the grant expires; of embargoed, closed and hidden data nobody else does, whatever was granted before.
    /// </remarks>
    public static bool SeesLinks(Actor actor, in AccessFacts facts, DateTimeOffset now, Func<bool> holdsGrant)
    {
        var level = facts.EffectiveAt(now);
        return level == AccessLevel.Open || SeesEverything(actor) || actor.May(Scopes.Write) || (IsAskedFor(level) && holdsGrant());
    }

    /// <summary>Whether the actor learns what links answered that were not asked for open records: who publishes must, or leaks would be published.</summary>
    public static bool SeesAllEvidence(Actor actor) => SeesEverything(actor) || actor.May(Scopes.Publish);

    /// <summary>Whether the data of the level are had by asking.</summary>
    public static bool IsAskedFor(AccessLevel level) => level is AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled;

    /// <summary>Whether the actor decides access requests.</summary>
    public static bool MayDecide(Actor actor) => actor.May(Scopes.Decide);

    /// <summary>Whether the actor sees somebody's access request: its own, or as who decides, as far as it sees the record at all.</summary>
    public static bool SeesRequest(Actor actor, string asker, in AccessFacts facts, DateTimeOffset now) =>
        !actor.IsAnonymous && (actor.Id == asker || MayDecide(actor)) && Of(actor, facts, now) != Sight.Nothing;

    /// <summary>What it takes to save a record in the state, or to move it there.</summary>
    public static Scopes Needed(RecordState state) =>
        state is RecordState.Published or RecordState.Withdrawn ? Scopes.Write | Scopes.Publish : Scopes.Write;

    /// <summary>Whether the actor may save a record in the state, or move it there.</summary>
    public static bool MaySave(Actor actor, RecordState state) => actor.May(Needed(state));
}
