using System.Globalization;
using MetaCatalog.TestKit;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>How good the answers are, beside three peers, by class of query; see README.md beside this.</summary>
internal static class RelevanceBenchmark
{
    public static void Run(string[] args)
    {
        var set = args.Contains("--held-out") ? JudgedSet.HeldOut() : JudgedSet.Tuned();
        using var catalog = new CatalogRanking(set.Records);
        using var fts5 = new Fts5Trigram(set.Records);
        using var folder = new TemporaryFolder();
        var bigrams = new BigramBm25(set.Records);
        var lucene = LuceneKuromoji.Rank(set, folder.Path);
        List<(string Name, Func<string, IReadOnlyList<string>> Rank)> engines =
        [
            ("MetaCatalog", catalog.Rank), ("BM25, bigrams", bigrams.Rank), ("FTS5 trigram", fts5.Rank),
            .. lucene is null ? [] : new (string, Func<string, IReadOnlyList<string>>)[] { ("Lucene 8 kuromoji", text => lucene[text]) },
        ];
        var scores = engines.ConvertAll(engine => set.Queries.Select(query => RankingScore.Of(query, set.Records, engine.Rank(query.Text))).ToList());
        Console.WriteLine($"{set.Records.Count} records, {set.Queries.Count} queries, {set.Queries.Count(static query => query.Language == "ja")} of them Japanese. nDCG@10 / recall@10 / recall@100.");
        PrintTable(set, engines.ConvertAll(static engine => engine.Name), scores);
        if (args.Contains("--queries"))
        {
            PrintQueries(set, scores);
        }
    }

    private static void PrintTable(JudgedSet set, List<string> names, List<List<RankingScore>> scores)
    {
        Console.WriteLine($"\n| class | n | {string.Join(" | ", names)} |\n|---|---|{string.Concat(names.Select(static _ => "---|"))}");
        foreach (var group in Enumerable.Range(0, set.Queries.Count).GroupBy(i => set.Queries[i].Class))
        {
            PrintRow(group.Key, [.. group], scores);
        }

        foreach (var group in Enumerable.Range(0, set.Queries.Count).GroupBy(i => set.Queries[i].Language))
        {
            PrintRow(group.Key, [.. group], scores);
        }

        PrintRow("**all**", [.. Enumerable.Range(0, set.Queries.Count)], scores);
    }

    private static void PrintRow(string name, List<int> queries, List<List<RankingScore>> scores) =>
        Console.WriteLine($"| {name} | {queries.Count} | {string.Join(" | ", scores.Select(engine => Text(RankingScore.Mean([.. queries.Select(i => engine[i])]))))} |");

    private static void PrintQueries(JudgedSet set, List<List<RankingScore>> scores)
    {
        for (var i = 0; i < set.Queries.Count; i++)
        {
            Console.WriteLine($"{set.Queries[i].Class}\t{set.Queries[i].Text}\t{string.Join('\t', scores.Select(engine => Text(engine[i])))}");
        }
    }

    private static string Text(RankingScore score) => string.Create(CultureInfo.InvariantCulture, $"{score.Ndcg:F3} / {score.Recall:F2} / {score.DeepRecall:F2}");
}
