using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Matching;
using MetaCatalog.Search.Queries;

namespace MetaCatalog.Search.Tests.Laws;

/// <summary>Scores by the formula, from the tokens of all documents.</summary>
internal sealed class BruteScorer(List<TokenizedDocument> documents, IndexSchema schema)
{
    private readonly double averageLength = documents.Count == 0 ? 1 : Math.Max(1, documents.Average(static document => document.Length));

    private readonly Dictionary<string, int> counts = documents
        .SelectMany(static document => document.Tokens.Where(static token => token.Space == TermSpace.Words).Select(static token => token.Term).Distinct())
        .CountBy(static term => term).ToDictionary();

    private readonly Dictionary<string, int> patternCounts = [];

    /// <summary>The score, or null when the document does not match.</summary>
    public double? Score(Query query, TokenizedDocument document, double boost = 1)
    {
        boost *= query.Boost;
        return query switch
        {
            Query.All => boost,
            Query.Term term => Words(term.Text, term.Field, document, boost),
            Query.Phrase phrase => Phrase(phrase, document, boost),
            Query.Prefix prefix => Set($"{query}", prefix.Field, document, boost, term => IsPrefixed(prefix.Text, term) ? 1 : 0),
            Query.Wildcard wildcard => Set($"{query}", wildcard.Field, document, boost, term => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(Folding.Fold(wildcard.Pattern), term) ? 1 : 0),
            Query.Fuzzy fuzzy => Fuzzy(fuzzy, document, boost),
            Query.Where where => BruteFilter.Passes(where.Filter, document.Document) ? boost : null,
            Query.Group group => Group(group, document, boost),
            _ => throw new InvalidOperationException(query.ToString()),
        };
    }

    private double? Group(Query.Group group, TokenizedDocument document, double boost)
    {
        var scores = group.Clauses.Select(clause => (clause.Occur, Score: Score(clause.Query, document, boost))).ToList();
        var musts = scores.Where(static part => part.Occur == Occur.Must).ToList();
        var shoulds = scores.Where(static part => part.Occur == Occur.Should).ToList();
        if (scores.Any(static part => part.Occur == Occur.MustNot && part.Score is not null) || musts.Any(static part => part.Score is null))
        {
            return null;
        }

        if (musts.Count == 0 && shoulds.Count > 0 && shoulds.All(static part => part.Score is null))
        {
            return null;
        }

        return musts.Count == 0 && shoulds.Count == 0 ? 1 : musts.Concat(shoulds).Sum(static part => part.Score ?? 0);
    }

    private double? Words(string text, string? field, TokenizedDocument document, double boost)
    {
        var scores = QueryUnits.Of(text, TextRole.Words, new Analyzer(true)).ConvertAll(unit => Unit(unit, field, document, boost));
        return scores.Count == 0 || scores.Contains(null) ? null : scores.Sum();
    }

    private double? Unit(QueryUnit unit, string? field, TokenizedDocument document, double boost)
    {
        if (unit.Single is not null)
        {
            return Set($"single {unit.Single} in {field}", field, document, boost, term => term.StartsWith(unit.Single, StringComparison.Ordinal) ? 1 : 0);
        }

        var usual = unit.Joined is null ? Idf(unit.Terms) : Math.Min(Idf(unit.Terms), Idf([(unit.Joined, 0)]));
        var asPhrase = Sequence(unit.Terms, 0, field, document, boost, usual);
        var joined = unit.Joined is null ? null : Sequence([(unit.Joined, 0)], 0, field, document, boost, usual);
        return asPhrase is null || joined is null ? asPhrase ?? joined : Math.Max(asPhrase.Value, joined.Value);
    }

    private double? Phrase(Query.Phrase phrase, TokenizedDocument document, double boost)
    {
        var units = QueryUnits.Of(phrase.Text, TextRole.Words, new Analyzer(true));
        var terms = units.SelectMany(static unit => unit.Terms).ToList();
        return terms.Count == 0 || units.Count == 1 ? Words(phrase.Text, phrase.Field, document, boost) : Sequence(terms, phrase.Slop, phrase.Field, document, boost);
    }

    /// <summary>Every stand of the terms in which none can be moved forward without leaving another behind, within the slop.</summary>
    private double? Sequence(List<(string Term, int Position)> terms, int slop, string? field, TokenizedDocument document, double boost, double? shared = null)
    {
        var frequency = 0;
        for (var number = 0; number < schema.TextFields.Length; number++)
        {
            if (schema.TextFields[number].Role == TextRole.Words && (field is null || schema.TextFields[number].Name == field))
            {
                frequency += Stands(terms, slop, number, document) * schema.TextFields[number].Weight;
            }
        }

        var idf = shared ?? Idf(terms);
        return frequency == 0 ? null : Scored(boost * idf, frequency, document);
    }

    private static int Stands(List<(string Term, int Position)> terms, int slop, int field, TokenizedDocument document)
    {
        var places = terms.ConvertAll(term => new Queue<int>(document.Tokens
            .Where(token => token.Space == TermSpace.Words && token.Term == term.Term && token.Field == field).Select(token => token.Position - term.Position).Order()));
        var stands = 0;
        while (places.TrueForAll(static queue => queue.Count > 0))
        {
            stands += places.Max(static queue => queue.Peek()) - places.Min(static queue => queue.Peek()) <= slop ? 1 : 0;
            places.MinBy(static queue => queue.Peek())!.Dequeue();
        }

        return stands;
    }

    private double? Fuzzy(Query.Fuzzy fuzzy, TokenizedDocument document, double boost)
    {
        var units = QueryUnits.Of(fuzzy.Text, TextRole.Words, new Analyzer(true));
        return units is [{ Terms: [var only], Single: null }] && fuzzy.MaxEdits > 0 && only.Term[0] < 0x3000
            ? Set($"{fuzzy}", fuzzy.Field, document, boost, term => Distance(only.Term, term) is var edits && edits <= fuzzy.MaxEdits ? 1.0 / (1 + edits) : 0)
            : Words(fuzzy.Text, fuzzy.Field, document, boost);
    }

    private static bool IsPrefixed(string prefix, string term)
    {
        var units = QueryUnits.Of(prefix, TextRole.Words, new Analyzer(true));
        return term.StartsWith(Folding.Fold(prefix), StringComparison.Ordinal) || (units is [{ Terms: [var only] }] && only.Term == term);
    }

    /// <summary>All terms that are near as one word, in as many documents as have any of them.</summary>
    private double? Set(string name, string? field, TokenizedDocument document, double boost, Func<string, double> nearness)
    {
        var frequency = Frequency(document, field, nearness);
        if (frequency == 0)
        {
            return null;
        }

        if (!patternCounts.TryGetValue(name, out var count))
        {
            patternCounts[name] = count = documents.Count(other => Frequency(other, field, nearness) > 0);
        }

        return Scored(boost * Idf(count), frequency, document);
    }

    private double Frequency(TokenizedDocument document, string? field, Func<string, double> nearness) => document.Tokens
        .Where(token => token.Space == TermSpace.Words && (field is null || schema.TextFields[token.Field].Name == field))
        .Sum(token => nearness(token.Term) * schema.TextFields[token.Field].Weight);

    private double Scored(double weight, double frequency, TokenizedDocument document) =>
        weight * frequency * (Bm25.K1 + 1) / (frequency + Bm25.K1 * (1 - Bm25.B + Bm25.B * document.Length / averageLength));

    /// <summary>Words add up; of the pairs of a CJK run the rarest counts.</summary>
    private double Idf(List<(string Term, int Position)> terms)
    {
        var runs = new List<List<double>>();
        for (var i = 0; i < terms.Count; i++)
        {
            if (i == 0 || terms[i].Term[0] < 0x3000 || terms[i - 1].Term[0] < 0x3000 || terms[i].Position != terms[i - 1].Position + 1)
            {
                runs.Add([]);
            }

            runs[^1].Add(Idf(counts.GetValueOrDefault(terms[i].Term)));
        }

        return runs.Sum(static run => run.Max());
    }

    private double Idf(int count) => Math.Log(1 + (documents.Count - count + 0.5) / (count + 0.5));

    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var k = 0; k <= b.Length; k++)
            {
                table[i, k] = i == 0 || k == 0 ? i + k : Math.Min(Math.Min(table[i - 1, k], table[i, k - 1]) + 1, table[i - 1, k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1));
                if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                {
                    table[i, k] = Math.Min(table[i, k], table[i - 2, k - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
