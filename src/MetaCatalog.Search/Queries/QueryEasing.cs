namespace MetaCatalog.Search.Queries;

/// <summary>Reads what was typed into a search box as it was meant: function words need not occur, and a Japanese phrase is its words, which
/// may stand elsewhere in another order; as one phrase they count more.</summary>
internal static class QueryEasing
{
    private const int LeastWord = 2;

    public static Query Of(Query query) => query switch
    {
        Query.Term term => Words(term),
        Query.Group group => WithoutFunctionWords(group with { Clauses = [.. group.Clauses.Select(Eased)] }),
        _ => query,
    };

    private static Clause Eased(Clause clause) => clause.Occur == Occur.MustNot ? clause : clause with { Query = Of(clause.Query) };

    private static Query.Group WithoutFunctionWords(Query.Group group) =>
        group.Clauses.Any(static clause => clause.Occur == Occur.Must && !IsFunctionWord(clause))
            ? group with { Clauses = [.. group.Clauses.Select(static clause => IsFunctionWord(clause) ? clause with { Occur = Occur.Should } : clause)] }
            : group;

    private static bool IsFunctionWord(Clause clause) =>
        clause is { Occur: Occur.Must, Query: Query.Term { Field: null } term } && FunctionWords.IsEnglish(term.Text);

    private static Query Words(Query.Term term)
    {
        var words = JapaneseWords.Of(term.Text);
        return words.Count < 2 || words.Any(static word => word.Length < LeastWord)
            ? term
            : new Query.Group([.. words.Select(word => new Clause(Occur.Must, term with { Text = word })), new Clause(Occur.Should, term)]);
    }
}
