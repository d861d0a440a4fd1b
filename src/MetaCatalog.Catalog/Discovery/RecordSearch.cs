using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Search;
using MetaCatalog.Search.Queries;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>Answers search questions from the index, each actor from the partitions it may see. Thread safe.</summary>
internal sealed class RecordSearch(SearchModel model, IChangeLog log)
{
    private const int MostHits = 100;
    private const int MostValues = 100;
    private const int BeginningLength = 240;

    private static readonly string[] PublicPartitions = [RecordFields.Public];
    private static readonly string[] AllPartitions = [RecordFields.Public, RecordFields.Staff];

    public SearchOutcome Ask(Actor actor, SearchQuestion question, DateTimeOffset now)
    {
        if (Fault(actor, question, now) is { } fault)
        {
            return Refused(fault);
        }

        try
        {
            var head = log.Head;
            var result = model.Index.Search(Request(actor, question, now) with { Query = Alike(actor, question, now) });
            return new SearchOutcome.Answered(Answer(actor, question, result, head, now));
        }
        catch (QuerySyntaxException syntax)
        {
            return Refused(SearchFindings.Syntax(syntax));
        }
        catch (SearchRequestException request)
        {
            return Refused(SearchFindings.Request(request.Message));
        }
    }

    public IReadOnlyList<RecordCompletion> Complete(Actor actor, string typed, int most) =>
        [.. model.Index.Complete(typed, Partitions(actor), most).Select(static completion => new RecordCompletion(KindOf(completion.Field), completion.Text, completion.Count))];

    public CatalogStatistics Statistics(Actor actor)
    {
        var position = Position.Of(actor, log.Head);
        string[] fields = [Facets.State, Facets.AccessLevel, Facets.Domain, Facets.Readiness];
        var result = model.Index.Search(new SearchRequest
        {
            Partitions = Partitions(actor),
            Top = 0,
            Facets = [.. fields.Select(static field => new ValueFacet(field, MostValues))],
        });
        return new CatalogStatistics(result.Total, Counts(result, 0), Counts(result, 1), Counts(result, 2), Counts(result, 3), position.ToString());
    }

    /// <summary>Records of which an instant of the field is not after the one given, soonest first, with that instant.</summary>
    public (int Total, IReadOnlyList<(LoggedRevision Revision, DateTimeOffset Due)> Found) DueBy(Actor actor, string field, DateTimeOffset until, int most) =>
        Waiting(actor, new Filter.InstantRange(field, null, until), field, most);

    /// <summary>Records that wait for something to be done, those that have waited longest first.</summary>
    public (int Total, IReadOnlyList<(LoggedRevision Revision, DateTimeOffset Due)> Found) WithDuty(Actor actor, string duty, int most) =>
        Waiting(actor, new Filter.AnyOf(RecordFields.Duty, [duty]), RecordFields.Changed, most);

    /// <summary>Whether everybody's partition holds the record as it was at one of the instants.</summary>
    public bool IsPublic(RecordId record, IEnumerable<DateTimeOffset> changed) => changed.Distinct().Any(time => PublicKeysAt(time).Contains(record.Value));

    private IEnumerable<string> PublicKeysAt(DateTimeOffset time)
    {
        var request = new SearchRequest
        {
            Partitions = PublicPartitions,
            Filters = [new Filter.InstantRange(RecordFields.Changed, time, time)],
            Sort = SortOrder.Ascending(RecordFields.Changed),
            Top = MostHits,
        };
        for (var page = model.Index.Search(request); page.Hits.Count > 0; page = model.Index.Search(request with { Cursor = page.NextCursor }))
        {
            foreach (var hit in page.Hits)
            {
                yield return hit.Key;
            }

            if (page.NextCursor is null)
            {
                yield break;
            }
        }
    }

    private (int Total, IReadOnlyList<(LoggedRevision Revision, DateTimeOffset Due)> Found) Waiting(Actor actor, Filter filter, string field, int most)
    {
        var result = model.Index.Search(new SearchRequest { Partitions = Partitions(actor), Filters = [filter], Sort = SortOrder.Ascending(field), Top = most });
        return ((int)result.Total, [.. result.Hits.Select(hit => log.Current(RecordId.Parse(hit.Key))).OfType<LoggedRevision>().Select(revision => (revision, DueOf(revision, field)))]);
    }

    private static DateTimeOffset DueOf(LoggedRevision revision, string field) =>
        field == RecordFields.Changed ? revision.Time : StewardDuties.Of(revision, revision.Facts.EffectiveAt(revision.Time)).OfType<InstantValue>().FirstOrDefault(value => value.Field == field)?.Value ?? revision.Time;

    private static SearchRequest Request(Actor actor, SearchQuestion question, DateTimeOffset now) => RecordRanking.Of(question, now) with
    {
        Partitions = Partitions(actor),
        Filters = QuestionFilters.Of(question),
        Facets = QuestionFilters.Facets(FacetsOf(actor), question),
        Sort = Order(question),
        Top = question.Size,
        Cursor = question.Cursor,
    };

    private SearchAnswer Answer(Actor actor, SearchQuestion question, SearchResult result, in LogHead head, DateTimeOffset now) => new(
        result.Total,
        [.. result.Hits.Select(hit => Hit(actor, question, hit, now)).OfType<SearchHit>()],
        [.. result.Facets.Select(Counts)],
        result.NextCursor,
        Position.Of(actor, head).ToString())
    {
        DidYouMean = result.Corrected,
        IsCorrected = result.IsCorrected,
        IsRelaxed = result.Relaxed,
        Advice = [.. result.Advice.Select(static advice => new FacetCount(advice.Field, advice.Total))],
    };

    // The empty steps of a histogram say nothing.
    private static FacetCounts Counts(FacetResult facet) =>
        new(facet.Field, [.. facet.Counts.Where(static count => count.Count > 0).Select(count => new FacetCount(Histograms.IsStepped(facet.Field) ? Histograms.Step(facet.Field, count.Value) : count.Value, count.Count))]);

    private static ScoreExplanation Explanation(MetaCatalog.Search.Explanation explanation) =>
        new(explanation.What, explanation.Value, [.. explanation.Parts.Select(Explanation)]);

    // Between the index and the log a record may just have gone out of sight: then it is not shown.
    private SearchHit? Hit(Actor actor, SearchQuestion question, Hit hit, DateTimeOffset now)
    {
        if (log.Current(RecordId.Parse(hit.Key)) is not { } revision || AccessPolicy.Of(actor, revision.Facts, now) != Sight.Description)
        {
            return null;
        }

        return new SearchHit(
            revision.Record,
            revision.Topic,
            revision.Card.TitleIn(question.Language),
            SnippetOf(hit, revision.Card, question.Language),
            question.Text.Length == 0 && question.Like is null ? 0 : hit.Score,
            revision.Facts.State,
            revision.Facts.EffectiveAt(now),
            AccessPolicy.SeesEverything(actor) ? revision.Time : revision.Public.Time,
            revision.Assessment,
            revision.Card)
        {
            Explanation = hit.Explanation is null ? null : Explanation(hit.Explanation),
        };
    }

    private static Snippet SnippetOf(Hit hit, RecordCard card, string language)
    {
        if (hit.Snippets.FirstOrDefault(static snippet => snippet.Field == RecordFields.Description && snippet.Marks.Count > 0) is { } found)
        {
            return new Snippet(found.Text, [.. found.Marks.Select(static mark => new Range(mark.Start, mark.Start + mark.Length))]);
        }

        var text = card.DescriptionIn(language);
        return new Snippet(text.Length <= BeginningLength ? text : string.Concat(text.AsSpan(0, BeginningLength), "…"), []);
    }

    private static CompletionKind KindOf(string? field) => field switch
    {
        Facets.Keyword => CompletionKind.Keyword,
        Facets.Publisher => CompletionKind.Publisher,
        RecordFields.IdentifierValue => CompletionKind.Identifier,
        _ => CompletionKind.Word,
    };

    private Query? Alike(Actor actor, SearchQuestion question, DateTimeOffset now) =>
        Seen(actor, question.Like, now) is { } revision ? model.Index.Like(model.DocumentOf(revision), Partitions(actor)) : null;

    private LoggedRevision? Seen(Actor actor, RecordId? id, DateTimeOffset now) =>
        id is { } record && log.Current(record) is { } revision && AccessPolicy.Of(actor, revision.Facts, now) == Sight.Description ? revision : null;

    private Finding? Fault(Actor actor, SearchQuestion question, DateTimeOffset now)
    {
        if (question.Like is { } like && (question.Text.Length > 0 || Seen(actor, like, now) is null))
        {
            return SearchFindings.NotAllowed("like", like.Value, question.Text.Length > 0 ? "like or q, not both" : "the id of a dataset that is there");
        }

        if (question.Size is < 0 or > MostHits)
        {
            return SearchFindings.OutOfRange("size", question.Size, MostHits);
        }

        if (question.FacetSize is < 0 or > MostValues)
        {
            return SearchFindings.OutOfRange("facetSize", question.FacetSize, MostValues);
        }

        if (QuestionFaults.Of(question) is { } fault)
        {
            return fault;
        }

        var unknown = question.Filters.Keys.FirstOrDefault(facet => !FacetsOf(actor).Contains(facet, StringComparer.Ordinal));
        return unknown is null ? null : SearchFindings.UnknownFacet(unknown, FacetsOf(actor));
    }

    private static SortOrder Order(SearchQuestion question) => question.Sort switch
    {
        SearchSort.Newest => SortOrder.ByGreatest(RecordFields.Changed),
        SearchSort.Oldest => SortOrder.Ascending(RecordFields.Changed),
        SearchSort.Readiness => SortOrder.ByGreatest(RecordFields.ReadinessKey),
        SearchSort.Fair => SortOrder.ByGreatest(Histograms.Fair),
        SearchSort.Mqa => SortOrder.ByGreatest(RecordFields.MqaPoints),
        SearchSort.Title => SortOrder.Ascending(RecordFields.TitleKey),
        _ => string.IsNullOrWhiteSpace(question.Text) && question.Like is null ? SortOrder.ByGreatest(RecordFields.Changed) : SortOrder.ByScore,
    };

    private static IReadOnlyList<string> FacetsOf(Actor actor) => AccessPolicy.SeesEverything(actor) ? Facets.Staff : Facets.Public;

    private static string[] Partitions(Actor actor) => AccessPolicy.SeesEverything(actor) ? AllPartitions : PublicPartitions;

    private static Dictionary<string, long> Counts(SearchResult result, int facet) =>
        result.Facets[facet].Counts.ToDictionary(static count => count.Value, static count => (long)count.Count, StringComparer.Ordinal);

    private static SearchOutcome.Refused Refused(Finding finding) => new(new ValidationReport([finding]));
}
