namespace MetaCatalog.Search.Queries;

/// <summary>Keeps a query within bounds: clauses that are too many are left out, patterns that are too many are read as plain words.
/// What a person typed first counts.</summary>
internal sealed class QueryTrimming(int maxClauses, int maxPatterns)
{
    private int clauses;
    private int patterns;

    public Query Trim(Query query)
    {
        clauses++;
        return query switch
        {
            Query.Group group => Trim(group),
            Query.Prefix or Query.Wildcard or Query.Fuzzy when ++patterns > maxPatterns => Plain(query),
            _ => query,
        };
    }

    private Query.Group Trim(Query.Group group)
    {
        var kept = new List<Clause>();
        foreach (var clause in group.Clauses)
        {
            if (clauses < maxClauses)
            {
                kept.Add(clause with { Query = Trim(clause.Query) });
            }
        }

        return group with { Clauses = kept };
    }

    private static Query.Term Plain(Query pattern) => pattern switch
    {
        Query.Prefix prefix => new Query.Term(prefix.Text, prefix.Field),
        Query.Wildcard wildcard => new Query.Term(wildcard.Pattern, wildcard.Field),
        Query.Fuzzy fuzzy => new Query.Term(fuzzy.Text, fuzzy.Field),
        _ => throw new ArgumentException($"{pattern} is no pattern."),
    };
}
