using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Matching;
using MetaCatalog.Search.Queries;

namespace MetaCatalog.Search.Suggesting;

/// <summary>Makes a query of the words that set a document apart: frequent in it, rare elsewhere.</summary>
internal sealed class LikeQuery(PlanContext context, Analyzer analyzer) : ITokenSink
{
    private const int MaxWords = 25;
    private const int MaxCharacters = 100_000;

    private readonly Dictionary<string, (string Text, int Frequency)> words = new(StringComparer.Ordinal);
    private string text = "";
    private int weight;

    bool ITokenSink.WantsSurfaces => false;

    public Query.Group For(Document document)
    {
        foreach (var value in document.Values.OfType<TextValue>())
        {
            if (context.Schema.Find(value.Field) is TextField { Role: TextRole.Words } field)
            {
                weight = field.Weight;
                text = value.Content.Length > MaxCharacters ? value.Content[..MaxCharacters] : value.Content;
                analyzer.Analyze(text, TextRole.Words, 0, this);
            }
        }

        return new Query.Group([.. Best(), new Clause(Occur.MustNot, new Query.Where(new Filter.Keys([document.Key])))]);
    }

    void ITokenSink.BeginUnit()
    {
    }

    void ITokenSink.Add(TokenKind kind, ReadOnlySpan<char> term, int position, TextRange source)
    {
        if (kind == TokenKind.Word && term.Length > 1)
        {
            var key = term.ToString();
            var (surface, frequency) = words.GetValueOrDefault(key, (text.Substring(source.Start, source.Length), 0));
            words[key] = (surface, frequency + weight);
        }
    }

    private IEnumerable<Clause> Best() => words
        .Select(word => (word.Value.Text, word.Value.Frequency, Count: context.DocumentFrequency(PlanContext.Utf8(TermSpace.Words, word.Key))))
        .Where(static word => word.Count > 1)
        .OrderByDescending(word => word.Frequency * context.Bm25.Idf(word.Count)).ThenBy(static word => word.Text, StringComparer.Ordinal)
        .Take(MaxWords)
        .Select(static word => new Clause(Occur.Should, new Query.Term(word.Text)));
}
