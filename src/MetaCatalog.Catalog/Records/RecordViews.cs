using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Logged revisions as actors may see them. Thread safe.</summary>
internal sealed class RecordViews
{
    private const int CachedContents = 512;

    private readonly IChangeLog log;
    private readonly IRequestLedger requests;
    private readonly ContentCache contents;
    private readonly ContentCache covered;

    public RecordViews(IChangeLog log, IRequestLedger requests)
    {
        this.log = log;
        this.requests = requests;
        contents = new ContentCache(CachedContents, Load);
        covered = new ContentCache(CachedContents, (sequence, topic) => Cover(contents.Get(sequence, topic), topic));
    }

    /// <summary>The record at a revision that the policy lets the actor see.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="now">The instant.</param>
    /// <param name="isCurrent">Whether it is the record's current one.</param>
    /// <param name="present">The facts of the current one, when this one is past: what the record is now decides too.</param>
    /// <param name="isPassing">Whether it is one of many that are read once: then its description is not kept, and those that are stay.</param>
    public Record Record(Actor actor, LoggedRevision revision, DateTimeOffset now, bool isCurrent = true, AccessFacts? present = null, bool isPassing = false)
    {
        var seesEverything = AccessPolicy.SeesEverything(actor);
        var showsLinks = ShowsLinks(actor, revision, revision.Facts, now) && (present is null || ShowsLinks(actor, revision, present.Value, now));
        return new Record(Content(revision, showsLinks, isPassing))
        {
            Id = revision.Record,
            Revision = Revision(actor, revision, showsLinks),
            ShowsLinks = showsLinks,
            Topic = new Iri(revision.Topic),
            AccessLevel = revision.Facts.EffectiveAt(now),
            EmbargoEnd = revision.Facts.EmbargoEnd,
            Datestamp = seesEverything ? revision.Time : revision.Public.Time,
            FirstPublished = revision.Public.First,
            IsCurrent = isCurrent,
            Card = revision.Card,
            Assessment = revision.Assessment,
            Sets = revision.Sets,
        };
    }

    /// <summary>A revision as the actor counts: for readers only public ones, of which the first is the publication.</summary>
    public Revision Revision(Actor actor, LoggedRevision revision, AccessFacts present, DateTimeOffset now) =>
        Revision(actor, revision, ShowsLinks(actor, revision, revision.Facts, now) && ShowsLinks(actor, revision, present, now));

    private static Revision Revision(Actor actor, LoggedRevision revision, bool showsLinks) => AccessPolicy.SeesEverything(actor)
        ? new Revision(
            revision.Revision, revision.Number, revision.Sequence, revision.Kind, revision.Time, revision.Actor, revision.Facts.State, revision.Hash, revision.Note)
        : new Revision(
            revision.Revision, revision.Public.Number, null, PublicKind(revision), revision.Time, null, revision.Facts.State,
            showsLinks ? revision.Hash : null, PublicNote(revision));

    public static Tombstone Tombstone(LoggedRevision revision) => new(
        revision.Record, new Iri(revision.Topic), revision.Card, revision.Time, revision.Note, revision.Revision.Value);

    /// <summary>The latest public change of a record; its record only while it is live.</summary>
    public ChangeHeader Header(LoggedRevision change, bool withRecord, DateTimeOffset now) => new(
        Position.Public(change.Public.Ordinal).ToString(),
        change.Record,
        change.Topic,
        change.Time,
        !change.Public.IsLive,
        change.Sets,
        withRecord && change.Public.IsLive ? Record(Actor.Anonymous, change, now, isPassing: true) : null);

    /// <summary>A way to the descriptions of other records, as far as the actor may see them.</summary>
    public Func<Iri, Graph?> FindGraph(Actor actor, DateTimeOffset now) => topic =>
        log.FindTopic(topic.Value) is { } id && log.Current(id) is { } current && AccessPolicy.Of(actor, current.Facts, now) == Sight.Description
            ? contents.Get(current.ContentSequence, current.Topic).Graph
            : null;

    private static RevisionKind PublicKind(LoggedRevision revision) => revision.Public.Number == 1 ? RevisionKind.Published : revision.Kind;

    // What is said to colleagues on the way is theirs; why an embargo or a record ended is everybody's.
    private static string? PublicNote(LoggedRevision revision) =>
        revision.Kind is RevisionKind.EmbargoLifted or RevisionKind.Withdrawn ? revision.Note : null;

    private bool ShowsLinks(Actor actor, LoggedRevision revision, in AccessFacts facts, DateTimeOffset now) =>
        AccessPolicy.SeesLinks(actor, facts, now, () => !actor.IsAnonymous && requests.GrantedUntil(revision.Record, actor.Id) > now);

    private StoredContent Content(LoggedRevision revision, bool showsLinks, bool isPassing)
    {
        var (sequence, topic) = (revision.ContentSequence, revision.Topic);
        if (!isPassing)
        {
            return (showsLinks ? contents : covered).Get(sequence, topic);
        }

        return showsLinks ? Load(sequence, topic) : Cover(Load(sequence, topic), topic);
    }

    private static StoredContent Cover(StoredContent whole, string topic) => new(() => LinkVeil.Cover(whole.Graph, new Iri(topic)), new Iri(topic));

    private StoredContent Load(long contentSequence, string topic) => new(() => log.NQuads(contentSequence), new Iri(topic));
}
