using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Log;

/// <summary>The one truth: every revision of every record, in the order of commit. The port to Storage.</summary>
/// <remarks>
/// <para>Contract, held by every database:</para>
/// <list type="number">
/// <item>A change is all or nothing. When <see cref="Append"/> answers <see cref="AppendOutcome.Committed"/> it is on stable
/// storage and survives the loss of the process and of the machine's power.</item>
/// <item>Sequences run from 1 without gaps in the order of commit; times never go backwards along them.</item>
/// <item>A change is committed only onto the revision that it expects; of two changes onto the same revision one is stale.
/// A topic belongs to the first record that claims it, for good. Ids are never given twice.</item>
/// <item>Whatever was committed is never changed or lost; revisions of one content share it.</item>
/// <item>Reading sees whole commits only, and every commit acknowledged before the reading began.</item>
/// <item>What is derived in the commit (numbers, public face, sets) is what <see cref="RevisionChain.Next"/> says.</item>
/// </list>
/// <para>Safe for use from many threads. Reads cost time in proportion to what they return, at any size and depth.</para>
/// </remarks>
public interface IChangeLog : IAsyncDisposable
{
    /// <summary>How far the log goes.</summary>
    LogHead Head { get; }

    /// <summary>Commits changes in the order given, each on its own merits, together with whatever else is waiting.</summary>
    /// <returns>One outcome for each change, when all that can be is durable and was told to the follower.</returns>
    /// <remarks>Once begun it is not cancelled: the token is looked at only before the changes are taken.</remarks>
    Task<IReadOnlyList<AppendOutcome>> Append(IReadOnlyList<Change> changes, CancellationToken cancellation);

    /// <summary>Names who is told of every commit, in order, before it is acknowledged; it must return quickly and not throw.</summary>
    void Follow(Action<IReadOnlyList<LoggedRevision>> follower);

    /// <summary>The latest revision of the record, or null.</summary>
    LoggedRevision? Current(RecordId record);

    /// <summary>The revision of the record that was the latest at the sequence, or null.</summary>
    LoggedRevision? AtSequence(RecordId record, long sequence);

    /// <summary>The latest revision of the record whose own public ordinal is not above the one given, or null.</summary>
    LoggedRevision? AtOrdinal(RecordId record, long ordinal);

    /// <summary>All revisions of the record, oldest first.</summary>
    IReadOnlyList<LoggedRevision> History(RecordId record);

    /// <summary>The record that describes the topic, or null.</summary>
    RecordId? FindTopic(string topic);

    /// <summary>What was committed for a line of a bulk run, or null.</summary>
    AppendOutcome.Repeated? Recall(in BulkLineKey line);

    /// <summary>Revisions after the sequence, in order.</summary>
    IReadOnlyList<LoggedRevision> ReadAfter(long sequence, int limit);

    /// <summary>Records at their latest revision, in an order that never changes, those after the one given.</summary>
    IReadOnlyList<LoggedRevision> CurrentAfter(RecordId? after, int limit);

    /// <summary>The canonical N-Quads stored under the content sequence.</summary>
    ReadOnlyMemory<byte> NQuads(long contentSequence);

    /// <summary>The document as it was received, with its media type; empty when there was none.</summary>
    (ReadOnlyMemory<byte> Bytes, string MediaType) Document(long contentSequence);

    /// <summary>Records whose embargo ends at or before the instant, earliest first.</summary>
    IReadOnlyList<LoggedRevision> DueBy(DateTimeOffset instant, int limit);

    /// <summary>When the next running embargo ends; null when none runs.</summary>
    DateTimeOffset? NextDue();

    /// <summary>A page of the public feed.</summary>
    FeedPage ReadFeed(in FeedQuestion question);

    /// <summary>The specs of all sets in the public feed, parents among them, in ordinal order.</summary>
    IReadOnlyList<string> FeedSets();

    /// <summary>The parts of the public feed in which there is a record that everybody sees now, in order: part <c>n</c> holds the ordinals of which <c>ordinal / length</c> is <c>n</c>.</summary>
    IReadOnlyList<FeedPart> FeedParts(int length);

    /// <summary>The records of a part of the public feed that everybody sees now, by ordinal, each with the time of its latest change; at most <paramref name="length"/>.</summary>
    IReadOnlyList<(RecordId Record, DateTimeOffset Time)> FeedPart(int length, long number);

    /// <summary>Makes the public feed anew from the revisions, in one commit.</summary>
    Task RebuildFeed();

    /// <summary>Checks that the database is whole and that everything derived in commits follows from the revisions; yields each fault.</summary>
    IEnumerable<string> Verify(CancellationToken cancellation);
}

/// <summary>How far the log goes.</summary>
/// <param name="Sequence">The sequence of the last revision; 0 for an empty log.</param>
/// <param name="Ordinal">The ordinal of the last change that everybody could see; 0 for none.</param>
/// <param name="Time">The time of the last revision.</param>
public readonly record struct LogHead(long Sequence, long Ordinal, DateTimeOffset Time);

/// <summary>Which part of the public feed is wanted.</summary>
/// <param name="After">Entries after this ordinal.</param>
/// <param name="From">Entries of this time or later.</param>
/// <param name="Until">Entries of this time or earlier.</param>
/// <param name="Set">Entries in the set or below it.</param>
/// <param name="Limit">How many.</param>
/// <param name="WithTotal">Whether to count all entries that match, wherever the page begins.</param>
public readonly record struct FeedQuestion(long After, DateTimeOffset? From, DateTimeOffset? Until, string? Set, int Limit, bool WithTotal);

/// <summary>A page of the public feed.</summary>
/// <param name="Entries">Each record once, by ordinal.</param>
/// <param name="HasMore">Whether more follow.</param>
/// <param name="Total">The count, when asked for.</param>
/// <param name="Head">The ordinal that the page reflects.</param>
public sealed record FeedPage(IReadOnlyList<LoggedRevision> Entries, bool HasMore, long? Total, long Head);

/// <summary>A part of the public feed.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Latest">The time of the latest change in it.</param>
public readonly record struct FeedPart(long Number, DateTimeOffset Latest);
