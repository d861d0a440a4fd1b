using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Filters;
using MetaCatalog.Search.Highlighting;
using MetaCatalog.Search.Matching;
using MetaCatalog.Search.Queries;
using MetaCatalog.Search.Segments;
using MetaCatalog.Search.Storage;
using MetaCatalog.Search.Suggesting;

namespace MetaCatalog.Search.Ranking;

/// <summary>Answers one request on one state of the index.</summary>
internal sealed class SearchRun
{
    private const int MaxFilters = 64;
    private const int FewHits = 3;

    private readonly SearchRequest request;
    private readonly IndexSchema schema;
    private readonly SearchIndexOptions options;
    private readonly IndexState state;
    private readonly PlanContext context;

    public SearchRun(SearchRequest request, IndexSchema schema, SearchIndexOptions options, IndexState state)
    {
        (this.request, this.schema, this.options, this.state) = (request, schema, options, state);
        Check();
        context = new PlanContext(schema, state.Visible(request.Partitions));
    }

    public SearchResult Answer()
    {
        var query = request.Query ?? Read(request.Text ?? "");
        if (!MayLoosen)
        {
            return Result(Collect(query), null);
        }

        var asked = Collect(query);
        if (asked.Collector.Total >= Math.Max(options.FewHits, FewHits + 1))
        {
            return Result(asked, null);
        }

        var complete = request.Filters.Count == 0 ? asked.Collector.Total : Count(query);
        var correction = complete <= FewHits && request.Suggest ? Correction(complete) : null;
        if (complete == 0 && correction is not null)
        {
            (query, complete) = (Read(correction), Count(Read(correction)));
            return Loosened(query, complete) with { Corrected = correction, IsCorrected = true };
        }

        return Loosened(query, complete) with { Corrected = correction };
    }

    /// <summary>The answer, with documents that have some of the words when few have them all. How many depends on no filter that was
    /// chosen: choosing one narrows what is there and brings nothing new.</summary>
    private SearchResult Loosened(Query query, int complete)
    {
        var any = complete < options.FewHits && request.Sort.Field is null ? Trim(new QueryLoosening(word => Count(word) > 0).Of(query)) : query;
        return any == query ? Result(Collect(query), null) : Result(Collect(Query.Group.AnyOf(query, any)), complete);
    }

    private Query Read(string text)
    {
        if (request.Mode == QueryMode.Strict)
        {
            return QueryParser.Parse(text, schema, request.Mode);
        }

        var cut = text.Length > options.MaxQueryLength ? text[..options.MaxQueryLength] : text;
        return Trim(QueryEasing.Of(QueryParser.Parse(cut, schema, request.Mode)));
    }

    // By half, for it may be asked twice at once: as it was typed and loosened.
    private Query Trim(Query query) => new QueryTrimming(options.MaxQueryClauses / 2, options.MaxQueryPatterns / 2).Trim(query);

    private bool MayLoosen => request.Query is null && request.Mode == QueryMode.Forgiving;

    private int Count(Query query) => Collect(query, request with { Facets = [], Filters = [], Signals = [], Cursor = null, Top = 0, Sort = SortOrder.ByScore }).Collector.Total;

    private (Plan Plan, Collector Collector) Collect(Query query) => Collect(query, request);

    private (Plan Plan, Collector Collector) Collect(Query query, SearchRequest asked)
    {
        var plan = new Planner(context, new Analyzer(options.StemsEnglish), options).Plan(query);
        var collector = new Collector(asked, schema);
        foreach (var segment in context.Segments)
        {
            if (plan.Bind(segment) is { } matcher)
            {
                collector.Collect(segment, matcher);
            }
        }

        return (plan, collector);
    }

    private SearchResult Result((Plan Plan, Collector Collector) run, int? complete)
    {
        var (plan, collector) = run;
        var page = collector.Page();
        return new SearchResult
        {
            Total = collector.Total,
            Hits = [.. page.Select(hit => Hit(hit.Segment, hit.Document, hit.Score, plan))],
            Facets = collector.Facets,
            NextCursor = collector.HasMore && page.Count > 0 ? PageCursor.Write(page[^1].Position, request) : null,
            Relaxed = complete < collector.Total,
            Advice = collector.Total == 0 ? collector.Advice : [],
            AppliedSequence = state.AppliedSequence,
        };
    }

    private Hit Hit(LiveSegment segment, int document, float score, Plan plan) => new(
        segment.Segment.Key(document), score, Snippets(segment, document, plan), request.Explain ? Explained(plan.Explain(segment, document), segment, document) : null);

    private Explanation? Explained(Explanation? match, LiveSegment segment, int document)
    {
        if (match is null || request.Signals.Count == 0)
        {
            return match;
        }

        var signals = new SignalStrength(request.Signals, segment.Segment, schema).Explain(document);
        return new Explanation("product", match.Value * signals.Value, [match, signals]);
    }

    private List<Snippet> Snippets(LiveSegment segment, int document, Plan plan)
    {
        if (request.Highlight.Count == 0)
        {
            return [];
        }

        var rules = new List<MarkRule>();
        plan.AddMarks(rules);
        return new SnippetChoice(schema, new Marker(rules, new Analyzer(options.StemsEnglish))).Of(segment.Segment.StoredTexts(document), request.Highlight);
    }

    /// <summary>A spelling that finds more, or null.</summary>
    private string? Correction(int complete)
    {
        var corrected = string.IsNullOrEmpty(request.Text) ? null : new SpellingCorrector(context, word => Count(new Query.Term(word)) > 0).Correct(request.Text);
        return corrected is not null && Count(Read(corrected)) > complete ? corrected : null;
    }

    private void Check()
    {
        Require(request.Top >= 0 && request.Top <= options.MaxTop, $"Top must be 0 to {options.MaxTop}.");
        Require(request.Mode == QueryMode.Forgiving || (request.Text?.Length ?? 0) <= options.MaxQueryLength, $"A query text may have {options.MaxQueryLength} characters.");
        Require(request.Filters.Count + request.Scope.Count <= MaxFilters, $"At most {MaxFilters} filters are allowed.");
        Ranker.Check(request.Sort, schema);
        SignalStrength.Check(request.Signals, schema);
        foreach (var filter in request.Filters.Concat(request.Scope))
        {
            FilterTest.Check(filter, schema);
        }
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new SearchRequestException(message);
        }
    }
}
