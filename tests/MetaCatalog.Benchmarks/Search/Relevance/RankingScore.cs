namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>How good a ranking is.</summary>
/// <param name="Ndcg">nDCG at 10, with gain 2^grade − 1 (Burges et al. 2005).</param>
/// <param name="Recall">The relevant ones among the first ten, of ten or as many as there are.</param>
/// <param name="DeepRecall">The same for the first hundred.</param>
internal readonly record struct RankingScore(double Ndcg, double Recall, double DeepRecall)
{
    public const int Depth = 100;
    private const int Shallow = 10;

    public static RankingScore Of(JudgedQuery query, IReadOnlyList<JudgedRecord> records, IReadOnlyList<string> ranking)
    {
        var grades = records.Select(record => (record.Id, Grade: query.Grade(record))).Where(static graded => graded.Grade > 0)
            .ToDictionary(static graded => graded.Id, static graded => graded.Grade);
        var ideal = Gain(grades.Values.OrderDescending().Take(Shallow));
        return new RankingScore(
            Gain(ranking.Take(Shallow).Select(id => grades.GetValueOrDefault(id))) / ideal,
            RecallAt(Shallow, ranking, grades),
            RecallAt(Depth, ranking, grades));
    }

    public static RankingScore Mean(IReadOnlyCollection<RankingScore> scores) => new(
        scores.Average(static score => score.Ndcg), scores.Average(static score => score.Recall), scores.Average(static score => score.DeepRecall));

    private static double Gain(IEnumerable<int> grades) => grades.Select(static (grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();

    private static double RecallAt(int depth, IReadOnlyList<string> ranking, Dictionary<string, int> grades) =>
        ranking.Take(depth).Count(grades.ContainsKey) / (double)Math.Min(depth, grades.Count);
}
