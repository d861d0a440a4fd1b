namespace MetaCatalog.Search.Queries;

/// <summary>What to ask besides when a search box query finds next to nothing: less.</summary>
internal static class QueryLoosening
{
    /// <summary>Whatever has any of the words; what the query itself finds counts more. The query when there is nothing to loosen.</summary>
    public static Query Of(Query query)
    {
        var any = AnyOf(Split(query));
        return any == query ? query : Query.Group.AnyOf(query, any);
    }

    /// <summary>Runs of Japanese taken apart where the script changes; hiragana between is grammar.</summary>
    private static Query Split(Query query) => query switch
    {
        Query.Term term => JapaneseWords.ByScript(term.Text) is { Count: > 1 } words ? Query.Group.AllOf(words.Select(word => term with { Text = word })) : term,
        Query.Group group => group with { Clauses = [.. group.Clauses.Select(static clause => clause with { Query = clause.Occur == Occur.MustNot ? clause.Query : Split(clause.Query) })] },
        _ => query,
    };

    private static Query AnyOf(Query query) => query is Query.Group group
        ? group with { Clauses = [.. Flattened(group).Select(static clause => clause.Occur == Occur.Must ? clause with { Occur = Occur.Should } : clause)] }
        : query;

    private static IEnumerable<Clause> Flattened(Query.Group group) => group.Clauses.SelectMany(static clause =>
        clause is { Occur: Occur.Must, Query: Query.Group inner } && inner.Clauses.All(static part => part.Occur == Occur.Must) ? Flattened(inner) : [clause]);
}
