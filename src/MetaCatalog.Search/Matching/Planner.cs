using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Filters;
using MetaCatalog.Search.Queries;

namespace MetaCatalog.Search.Matching;

/// <summary>Turns a query into a plan: finds its fields, analyses its texts, adds readings and synonyms.</summary>
internal sealed class Planner(PlanContext context, Analyzer analyzer, SearchIndexOptions options)
{
    private readonly TextPlanner texts = new(context, analyzer, options.Synonyms);
    private int clauses;
    private int patterns;

    /// <exception cref="SearchRequestException">It names an unknown field, or holds too many clauses.</exception>
    public Plan Plan(Query query) => Plan(query, 1);

    private Plan Plan(Query query, float outerBoost)
    {
        clauses++;
        patterns += query is Query.Prefix or Query.Wildcard or Query.Fuzzy ? 1 : 0;
        if (clauses > options.MaxQueryClauses || patterns > options.MaxQueryPatterns)
        {
            throw new SearchRequestException(
                $"A query may hold {options.MaxQueryClauses} terms, phrases and groups, {options.MaxQueryPatterns} of them prefixes, wildcards or fuzzy words.");
        }

        var boost = outerBoost * query.Boost;
        return query switch
        {
            Query.All => new EveryPlan(boost),
            Query.Term term => IsText(term.Field) ? texts.Words(term.Text, Fields(term.Field), boost) : Exactly(term.Field!, term.Text, boost),
            Query.Phrase phrase => IsText(phrase.Field) ? texts.Phrase(phrase.Text, phrase.Slop, Fields(phrase.Field), boost) : Exactly(phrase.Field!, phrase.Text, boost),
            Query.Prefix prefix => IsText(prefix.Field) ? texts.Prefix(prefix.Text, Fields(prefix.Field), boost) : KeywordPattern(prefix.Field!, prefix.Text + "*", boost),
            Query.Wildcard wildcard => IsText(wildcard.Field) ? texts.Wildcard(wildcard.Pattern, Fields(wildcard.Field), boost) : KeywordPattern(wildcard.Field!, wildcard.Pattern, boost),
            Query.Fuzzy fuzzy => IsText(fuzzy.Field) ? texts.Fuzzy(fuzzy.Text, fuzzy.MaxEdits, Fields(fuzzy.Field), boost) : Exactly(fuzzy.Field!, fuzzy.Text, boost),
            Query.Range range => new RangePlanner(context.Schema).Plan(range, boost),
            Query.Where where => Where(where.Filter, boost),
            Query.Group group => Group(group, boost),
            _ => throw new SearchRequestException($"A query of kind {query.GetType().Name} is not known."),
        };
    }

    private bool IsText(string? field) => field is null || context.Schema.TextMask(field) != 0;

    private uint Fields(string? field) => field is null ? uint.MaxValue : context.Schema.TextMask(field);

    private GroupPlan Group(Query.Group group, float boost) => new GroupPlan(
        Plans(group, Occur.Must, boost), Plans(group, Occur.Should, boost), Plans(group, Occur.MustNot, boost));

    private List<Plan> Plans(Query.Group group, Occur occur, float boost) =>
        [.. Neighbours(group.Clauses.Where(clause => clause.Occur == occur).Select(static clause => clause.Query), occur).Select(query => Plan(query, boost))];

    /// <summary>Words that stand side by side and are all required are planned as one text: together they may have synonyms.</summary>
    private IEnumerable<Query> Neighbours(IEnumerable<Query> queries, Occur occur)
    {
        Query.Term? held = null;
        foreach (var query in queries)
        {
            var term = occur == Occur.Must && options.Synonyms.LongestWords > 1 ? query as Query.Term : null;
            if (held is not null && term is not null && term.Field == held.Field && term.Boost.Equals(held.Boost))
            {
                held = held with { Text = $"{held.Text} {term.Text}" };
                continue;
            }

            if (held is not null)
            {
                yield return held;
            }

            held = term;
            if (term is null)
            {
                yield return query;
            }
        }

        if (held is not null)
        {
            yield return held;
        }
    }

    private FilterPlan Where(Filter filter, float boost)
    {
        FilterTest.Check(filter, context.Schema);
        return new FilterPlan(filter, context.Schema, boost);
    }

    private Plan Exactly(string field, string text, float boost) => context.Schema.Find(field) is KeywordField
        ? new FilterPlan(new Filter.AnyOf(field, [text]), context.Schema, boost)
        : new RangePlanner(context.Schema).Plan(new Query.Range(field, text, text), boost);

    private KeywordPatternPlan KeywordPattern(string field, string pattern, float boost) =>
        new(context.Schema.ColumnOf(context.Schema.Require<KeywordField>(field).Name), pattern, boost);
}
