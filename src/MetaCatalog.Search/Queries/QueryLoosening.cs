using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Queries;

/// <summary>What to ask instead when a search box query finds nothing: step by step less.</summary>
internal static class QueryLoosening
{
    /// <summary>Looser queries, in the order to try them.</summary>
    public static IEnumerable<Query> Of(Query query)
    {
        var split = Split(query);
        if (split != query)
        {
            yield return split;
        }

        var any = AnyOf(split);
        if (any != split)
        {
            yield return any;
        }
    }

    /// <summary>Runs of Japanese taken apart where the script changes; hiragana between is grammar.</summary>
    private static Query Split(Query query) => query switch
    {
        Query.Term term => Words(term.Text) is { Count: > 1 } words ? Query.Group.AllOf(words.Select(word => term with { Text = word })) : term,
        Query.Group group => group with { Clauses = [.. group.Clauses.Select(static clause => clause with { Query = clause.Occur == Occur.MustNot ? clause.Query : Split(clause.Query) })] },
        _ => query,
    };

    private static Query AnyOf(Query query) => query is Query.Group group
        ? group with { Clauses = [.. Flattened(group).Select(static clause => clause.Occur == Occur.Must ? clause with { Occur = Occur.Should } : clause)] }
        : query;

    private static IEnumerable<Clause> Flattened(Query.Group group) => group.Clauses.SelectMany(static clause =>
        clause is { Occur: Occur.Must, Query: Query.Group inner } && inner.Clauses.All(static part => part.Occur == Occur.Must) ? Flattened(inner) : [clause]);

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            var kind = Kind(text[i]);
            while (i < text.Length && Kind(text[i]) == kind)
            {
                i++;
            }

            if (kind >= 0)
            {
                words.Add(text[from..i]);
            }
        }

        return words;
    }

    /// <summary>0 Han, 1 katakana, 3 anything else that is searched; −1 hiragana.</summary>
    private static int Kind(char c) => CharClass.IsCjk(c) ? CharClass.Script(c) is var script && script < 2 ? script : -1 : 3;
}
