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

    /// <summary>What it takes to save a record in the state, or to move it there.</summary>
    public static Scopes Needed(RecordState state) =>
        state is RecordState.Published or RecordState.Withdrawn ? Scopes.Write | Scopes.Publish : Scopes.Write;

    /// <summary>Whether the actor may save a record in the state, or move it there.</summary>
    public static bool MaySave(Actor actor, RecordState state) => actor.May(Needed(state));
}
