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
        var (plan, collector) = Collect(query);
        var relaxed = false;
        if (collector.Total == 0 && collector.Advice.Count == 0 && MayLoosen)
        {
            foreach (var looser in QueryLoosening.Of(query))
            {
                (plan, collector) = Collect(looser);
                relaxed = collector.Total > 0;
                if (relaxed)
                {
                    break;
                }
            }
        }

        return Result(plan, collector, relaxed);
    }

    private Query Read(string text)
    {
        if (request.Mode == QueryMode.Strict)
        {
            return QueryParser.Parse(text, schema, request.Mode);
        }

        var cut = text.Length > options.MaxQueryLength ? text[..options.MaxQueryLength] : text;
        return new QueryTrimming(options.MaxQueryClauses / 2, options.MaxQueryPatterns).Trim(QueryParser.Parse(cut, schema, request.Mode));
    }

    private bool MayLoosen => request.Query is null && request.Mode == QueryMode.Forgiving;

    private (Plan Plan, Collector Collector) Collect(Query query, bool plain = false)
    {
        var plan = new Planner(context, new Analyzer(options.StemsEnglish), options).Plan(query);
        var collector = new Collector(plain ? request with { Facets = [], Cursor = null, Top = 0 } : request, schema);
        foreach (var segment in context.Segments)
        {
            if (plan.Bind(segment) is { } matcher)
            {
                collector.Collect(segment, matcher);
            }
        }

        return (plan, collector);
    }

    private SearchResult Result(Plan plan, Collector collector, bool relaxed)
    {
        var page = collector.Page();
        return new SearchResult
        {
            Total = collector.Total,
            Hits = [.. page.Select(hit => Hit(hit.Segment, hit.Document, hit.Score, plan))],
            Facets = collector.Facets,
            NextCursor = collector.HasMore && page.Count > 0 ? PageCursor.Write(page[^1].Position, request) : null,
            Relaxed = relaxed,
            Corrected = Corrected(collector.Total, relaxed),
            Advice = collector.Total == 0 ? collector.Advice : [],
            AppliedSequence = state.AppliedSequence,
        };
    }

    private Hit Hit(LiveSegment segment, int document, float score, Plan plan) => new(
        segment.Segment.Key(document), score, Snippets(segment, document, plan), request.Explain ? plan.Explain(segment, document) : null);

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

    /// <summary>A correction is offered when little was found and it finds more.</summary>
    private string? Corrected(int total, bool relaxed)
    {
        if (!request.Suggest || !MayLoosen || string.IsNullOrEmpty(request.Text) || (total > FewHits && !relaxed))
        {
            return null;
        }

        var corrected = new SpellingCorrector(context, new Analyzer(options.StemsEnglish)).Correct(request.Text);
        return corrected is not null && Collect(Read(corrected), plain: true).Collector.Total > (relaxed ? 0 : total)
            ? corrected
            : null;
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
