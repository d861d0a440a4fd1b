namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>The plainest peer: BM25 over lower-cased words and overlapping CJK bigrams of all text, any of them suffices.</summary>
internal sealed class BigramBm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly Dictionary<string, List<(int Record, int Frequency)>> postings = [];
    private readonly IReadOnlyList<JudgedRecord> records;
    private readonly int[] lengths;

    public BigramBm25(IReadOnlyList<JudgedRecord> records)
    {
        this.records = records;
        lengths = new int[records.Count];
        for (var i = 0; i < records.Count; i++)
        {
            var tokens = records[i].TitleTexts.Concat(records[i].Body).SelectMany(Tokens).ToList();
            lengths[i] = tokens.Count;
            foreach (var group in tokens.GroupBy(static token => token))
            {
                postings.TryAdd(group.Key, []);
                postings[group.Key].Add((i, group.Count()));
            }
        }
    }

    public IReadOnlyList<string> Rank(string text)
    {
        var average = lengths.Average();
        var scores = new double[records.Count];
        foreach (var list in Tokens(text).Distinct().Select(token => postings.GetValueOrDefault(token, [])))
        {
            var idf = Math.Log(1 + (records.Count - list.Count + 0.5) / (list.Count + 0.5));
            foreach (var (record, frequency) in list)
            {
                scores[record] += idf * frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * lengths[record] / average));
            }
        }

        return [.. Enumerable.Range(0, scores.Length).Where(record => scores[record] > 0).OrderByDescending(record => scores[record])
            .Take(RankingScore.Depth).Select(record => records[record].Id)];
    }

    public static IEnumerable<string> Tokens(string text)
    {
        text = text.ToLowerInvariant();
        for (var i = 0; i < text.Length; i++)
        {
            var from = i;
            if (text[i] > 0x3000 && char.IsLetter(text[i]))
            {
                var pair = i + 1 < text.Length && text[i + 1] > 0x3000 && char.IsLetter(text[i + 1]);
                yield return pair ? text.Substring(i, 2) : text.Substring(i, 1);
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                while (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && text[i + 1] < 0x3000)
                {
                    i++;
                }

                yield return text[from..(i + 1)];
            }
        }
    }
}
