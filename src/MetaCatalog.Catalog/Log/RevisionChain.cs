using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Log;

/// <summary>How a revision follows from the one before it and a change: pure, so that a log can always be checked against itself.</summary>
public static class RevisionChain
{
    /// <summary>The revision that a change makes.</summary>
    /// <param name="previous">The record's revision so far; null for a new record, whose change has content.</param>
    /// <param name="change">The change.</param>
    /// <param name="head">The log before it.</param>
    public static LoggedRevision Next(LoggedRevision? previous, Change change, in LogHead head)
    {
        var time = Later(ToMillisecond(change.Time), head.Time);
        var facts = FactsOf(previous, change, time);
        var isLive = facts.IsPublicAt(time);
        var card = change.Content?.Card ?? previous!.Card; // without content there is a previous revision
        return new LoggedRevision
        {
            Sequence = head.Sequence + 1,
            Record = change.Record,
            Revision = change.Revision,
            Number = (previous?.Number ?? 0) + 1,
            Kind = change.Kind,
            Time = time,
            Actor = change.Actor,
            Facts = facts,
            Due = DueOf(facts, time),
            Public = FaceOf(previous, isLive, time, head.Ordinal),
            ContentSequence = change.Content is null ? previous!.ContentSequence : head.Sequence + 1, // as above
            Hash = change.Content?.Hash ?? previous!.Hash,
            Topic = change.Content?.Topic ?? previous!.Topic,
            Card = card,
            Assessment = change.Assessment ?? change.Content?.Assessment ?? previous!.Assessment,
            Sets = isLive || previous is null ? RecordSets.Of(card, facts.EffectiveAt(time)) : previous.Sets,
            Note = change.Note,
            Companion = change.Companion,
        };
    }

    /// <summary>The instant cut to the millisecond, as the log keeps it, in UTC.</summary>
    public static DateTimeOffset ToMillisecond(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    private static DateTimeOffset? Cut(DateTimeOffset? instant) => instant is { } given ? ToMillisecond(given) : null;

    private static AccessFacts FactsOf(LoggedRevision? previous, Change change, DateTimeOffset time)
    {
        var wasPublic = change.State == RecordState.Withdrawn && previous is not null && previous.Facts.IsPublicAt(time);
        return change.Content is { } content
            ? new AccessFacts(change.State, content.Level, Cut(content.EmbargoEnd), content.Target, wasPublic)
            : previous!.Facts with { State = change.State, WasPublic = wasPublic }; // without content there is a previous revision
    }

    private static DateTimeOffset? DueOf(in AccessFacts facts, DateTimeOffset time) =>
        facts.State != RecordState.Withdrawn && facts.Level == AccessLevel.Embargoed && facts.EmbargoEnd > time ? facts.EmbargoEnd : null;

    private static PublicFace FaceOf(LoggedRevision? previous, bool isLive, DateTimeOffset time, long ordinal)
    {
        var before = previous?.Public ?? default;
        if (!isLive && !before.IsLive)
        {
            return before with { IsChange = false };
        }

        return new PublicFace(isLive, before.Number + 1, ordinal + 1, time, before.First ?? time, IsChange: true);
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
