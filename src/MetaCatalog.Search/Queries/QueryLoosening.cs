namespace MetaCatalog.Search.Queries;

/// <summary>What to ask besides when a search box query finds next to nothing: less.</summary>
/// <param name="isFound">Whether anything has a word.</param>
internal sealed class QueryLoosening(Func<Query.Term, bool> isFound)
{
    /// <summary>Whatever has any of the words, or parts of those that nothing has. The query when there is nothing to loosen.</summary>
    public Query Of(Query query) => AnyOf(Split(query));

    /// <summary>Runs of Japanese taken apart where the script changes; hiragana between is grammar.</summary>
    private Query Split(Query query) => query switch
    {
        Query.Term term => JapaneseWords.ByScript(term.Text) is { Count: > 1 } words ? Query.Group.AllOf(words.Select(word => Word(term with { Text = word }))) : Word(term),
        Query.Group group => group with { Clauses = [.. group.Clauses.Select(clause => clause.Occur == Occur.MustNot ? clause : clause with { Query = Split(clause.Query) })] },
        _ => query,
    };

    private Query Word(Query.Term word) => isFound(word) ? word : WordParts.Of(word);

    private static Query AnyOf(Query query) => query is Query.Group group
        ? group with { Clauses = [.. Flattened(group).Select(static clause => clause.Occur == Occur.Must ? clause with { Occur = Occur.Should } : clause)] }
        : query;

    private static IEnumerable<Clause> Flattened(Query.Group group) => group.Clauses.SelectMany(static clause =>
        clause is { Occur: Occur.Must, Query: Query.Group inner } && inner.Clauses.All(static part => part.Occur == Occur.Must) ? Flattened(inner) : [clause]);
}
