using System.Runtime.CompilerServices;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Assessment.Repairs;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>The one door for reading. Thread safe.</summary>
/// <remarks>
/// Every read asks the access policy at the instant of the clock. What an actor without sight of drafts receives does not
/// depend, by a single byte, on records out of its sight. Embargoes that are due are lifted before anything is read.
/// </remarks>
public sealed class RecordReader
{
    private const int ExportPage = 200;
    private const int MostCompletions = 50;
    private const int LongestTyped = 200;

    private readonly IChangeLog log;
    private readonly EmbargoClock embargoes;
    private readonly RecordViews views;
    private readonly Preparation preparation;
    private readonly RecordSearch search;
    private readonly ChangeFeed feed;
    private readonly PublicListing listing;
    private readonly EvidenceBook evidence;
    private readonly TimeSpan zoneOffset;

    internal RecordReader(IChangeLog log, EmbargoClock embargoes, RecordViews views, Preparation preparation, RecordSearch search, EvidenceBook evidence, TimeSpan zoneOffset)
    {
        this.log = log;
        this.embargoes = embargoes;
        this.views = views;
        this.preparation = preparation;
        this.search = search;
        this.evidence = evidence;
        this.zoneOffset = zoneOffset;
        feed = new ChangeFeed(log, views);
        listing = new PublicListing(log);
    }

    /// <summary>Reads a record as it is now.</summary>
    public async ValueTask<ReadOutcome> Read(Actor actor, RecordId id, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return log.Current(id) is { } current ? See(actor, current, now) : ReadOutcome.NotFound.Instance;
    }

    /// <summary>Reads a revision by its number, as <see cref="History"/> numbers it for the actor. Of a withdrawn record readers see the tombstone only.</summary>
    public async ValueTask<ReadOutcome> ReadRevision(Actor actor, RecordId id, int number, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return log.Current(id) is { } current
            ? SeePast(actor, current, log.History(id).FirstOrDefault(revision => NumberFor(actor, revision) == number), now)
            : ReadOutcome.NotFound.Instance;
    }

    /// <summary>Reads a record as it was at a position that the catalog gave out.</summary>
    public async ValueTask<ReadOutcome> ReadAt(Actor actor, RecordId id, string position, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (log.Current(id) is not { } current || !Records.Position.TryParse(actor, position, out var at))
        {
            return ReadOutcome.NotFound.Instance;
        }

        return SeePast(actor, current, at.IsPublic ? log.AtOrdinal(id, at.Number) : log.AtSequence(id, at.Number), now);
    }

    /// <summary>The revisions that the actor may see, oldest first; none of a withdrawn record for readers, none when for this actor there is no such record.</summary>
    public async ValueTask<IReadOnlyList<Revision>> History(Actor actor, RecordId id, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (log.Current(id) is not { } current || !MayLookBack(actor, current, now))
        {
            return [];
        }

        return [.. log.History(id).Where(revision => NumberFor(actor, revision) is not null).Select(revision => views.Revision(actor, revision, current.Facts, now))];
    }

    /// <summary>The record that describes the resource, if the actor may see it or its tombstone.</summary>
    public async ValueTask<RecordId?> FindByTopic(Actor actor, Iri topic, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return log.FindTopic(topic.Value) is { } id && log.Current(id) is { } current && AccessPolicy.Of(actor, current.Facts, now) != Sight.Nothing ? id : null;
    }

    /// <summary>Checks and assesses the current description again, criterion by criterion, at this instant; null when the actor may not read it.</summary>
    public async ValueTask<CheckAnswer?> Assess(Actor actor, RecordId id, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (log.Current(id) is not { } current || See(actor, current, now) is not ReadOutcome.Found { Record: var record })
        {
            return null;
        }

        return preparation.Prepare(new ReadSubmission(record.Graph, record.Topic, []), null, now, views.FindGraph(actor, now), evidence.Of(actor, id, now)).ToAnswer(now);
    }

    /// <summary>Judges the current description by every method at this instant, and works out its repairs; null when the actor may not read it.</summary>
    public async ValueTask<JudgedRecord?> Judge(Actor actor, RecordId id, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (log.Current(id) is not { } current || See(actor, current, now) is not ReadOutcome.Found { Record: var record })
        {
            return null;
        }

        var context = new RuleContext { Graph = record.Graph, Topic = record.Topic, Now = now, ZoneOffset = zoneOffset, FindRecord = views.FindGraph(actor, now), Evidence = evidence.Of(actor, id, now) };
        var assessment = RecordAssessment.Of(context);
        return new JudgedRecord(record, assessment, RepairAdvisor.Propose(context, assessment));
    }

    /// <summary>Finds records.</summary>
    public async ValueTask<SearchOutcome> Search(Actor actor, SearchQuestion question, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return search.Ask(actor, question, now);
    }

    /// <summary>Completes the last word of what has been typed, most frequent first, from what the actor may see.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="typed">At most 200 characters; of longer text nothing is completed.</param>
    /// <param name="most">How many, 1–50.</param>
    /// <param name="cancellation">Looked at while an embargo is lifted.</param>
    public async ValueTask<IReadOnlyList<RecordCompletion>> Complete(Actor actor, string typed, int most = 10, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostCompletions);
        await embargoes.Now(cancellation).ConfigureAwait(false);
        return typed.Length > LongestTyped ? [] : search.Complete(actor, typed, most);
    }

    /// <summary>What changed for the public, for harvesters; the same for every actor.</summary>
    public async ValueTask<ChangesOutcome> Changes(Actor actor, ChangesQuestion question, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return feed.Read(question, now);
    }

    /// <summary>The sets that harvesters may select, parents before children, ordered by spec.</summary>
    public async ValueTask<IReadOnlyList<ChangeSet>> Sets(Actor actor, CancellationToken cancellation = default)
    {
        await embargoes.Now(cancellation).ConfigureAwait(false);
        return feed.Sets();
    }

    /// <summary>The latest public change of one record, without paging to it; null when the public never saw it.</summary>
    public async ValueTask<ChangeHeader?> Change(Actor actor, RecordId id, bool withRecord, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return feed.Of(id, withRecord, now);
    }

    /// <summary>The datestamp of the first entry of the feed; the present instant when it is empty.</summary>
    public async ValueTask<DateTimeOffset> EarliestDatestamp(Actor actor, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return feed.Earliest() ?? now;
    }

    /// <summary>The parts of the list of everything that everybody sees, in order; the same for every actor.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="length">The most records in a part; the first holds one less.</param>
    /// <param name="cancellation">Looked at while an embargo is lifted.</param>
    public async ValueTask<IReadOnlyList<ListingPart>> ListingParts(Actor actor, int length, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
        await embargoes.Now(cancellation).ConfigureAwait(false);
        return listing.Parts(length);
    }

    /// <summary>A part of that list, least recently changed first; none for a number that <see cref="ListingParts"/> does not give.</summary>
    public async ValueTask<IReadOnlyList<ListedRecord>> Listing(Actor actor, int length, long number, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
        await embargoes.Now(cancellation).ConfigureAwait(false);
        return listing.Part(length, number);
    }

    /// <summary>Every record that the actor may see, in an order that never changes, each as it is when its turn comes.</summary>
    public async IAsyncEnumerable<Record> Export(Actor actor, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        RecordId? last = null;
        while (true)
        {
            var now = await embargoes.Now(cancellation).ConfigureAwait(false);
            var page = log.CurrentAfter(last, ExportPage);
            foreach (var revision in page.Where(revision => AccessPolicy.Of(actor, revision.Facts, now) == Sight.Description))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return views.Record(actor, revision, now, isPassing: true);
            }

            if (page.Count < ExportPage)
            {
                yield break;
            }

            last = page[^1].Record;
        }
    }

    /// <summary>The catalog in numbers.</summary>
    public async ValueTask<CatalogStatistics> Statistics(Actor actor, CancellationToken cancellation = default)
    {
        await embargoes.Now(cancellation).ConfigureAwait(false);
        return search.Statistics(actor);
    }

    /// <summary>
    /// Where the catalog stands for the actor: opaque, and for who may not see everything unmoved by what is out of sight.
    /// <see cref="ReadAt"/> takes it.
    /// </summary>
    public string Position(Actor actor) => Records.Position.Of(actor, log.Head).ToString();

    private ReadOutcome See(Actor actor, LoggedRevision current, DateTimeOffset now) => AccessPolicy.Of(actor, current.Facts, now) switch
    {
        Sight.Description => new ReadOutcome.Found(views.Record(actor, current, now)),
        Sight.Tombstone => new ReadOutcome.Withdrawn(RecordViews.Tombstone(current)),
        _ => ReadOutcome.NotFound.Instance,
    };

    // What the record is now decides who may look back, and how far.
    private ReadOutcome SeePast(Actor actor, LoggedRevision current, LoggedRevision? past, DateTimeOffset now)
    {
        if (!MayLookBack(actor, current, now))
        {
            return See(actor, current, now);
        }

        if (past is null || NumberFor(actor, past) is null)
        {
            return ReadOutcome.NotFound.Instance;
        }

        return past.Facts.State == RecordState.Withdrawn
            ? new ReadOutcome.Withdrawn(RecordViews.Tombstone(past))
            : new ReadOutcome.Found(views.Record(actor, past, now, past.Sequence == current.Sequence, current.Facts));
    }

    private static bool MayLookBack(Actor actor, LoggedRevision current, DateTimeOffset now) => AccessPolicy.Of(actor, current.Facts, now) switch
    {
        Sight.Description => true,
        Sight.Tombstone => AccessPolicy.SeesEverything(actor),
        _ => false,
    };

    private static int? NumberFor(Actor actor, LoggedRevision revision) => AccessPolicy.SeesEverything(actor)
        ? revision.Number
        : revision.Public is { IsChange: true, IsLive: true } ? revision.Public.Number : null;
}
