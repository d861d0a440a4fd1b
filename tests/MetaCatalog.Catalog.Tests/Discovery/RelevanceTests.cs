using MetaCatalog.Benchmarks.Search.Relevance;

namespace MetaCatalog.Catalog.Tests.Discovery;

/// <summary>How good the answers to the judged queries are. The peers are asked in the benchmark <c>search-relevance</c>.</summary>
public class RelevanceTests
{
    private static readonly Lazy<(JudgedSet Set, List<RankingScore> Own, List<RankingScore> Plain)> Scored = new(Score);

    [Fact]
    public void The_judged_set_is_as_large_as_was_asked()
    {
        var (set, _, _) = Scored.Value;

        Assert.True(set.Records.Count >= 2_000);
        Assert.True(set.Queries.Count >= 120);
        Assert.InRange(set.Queries.Count(static query => query.Language == "ja"), set.Queries.Count * 0.45, set.Queries.Count * 0.55);
        Assert.All(set.Queries, query => Assert.Contains(set.Records, record => query.Grade(record) == 3));
        Assert.Equal(set.Records.Count, set.Records.Select(static record => record.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("known", 0.97)]
    [InlineData("topical", 0.90)]
    [InlineData("misspelt", 0.85)]
    [InlineData("cross", 0.55)]
    [InlineData("variant", 0.80)]
    [InlineData("formula", 0.93)]
    [InlineData("identifier", 0.98)]
    [InlineData("partial", 0.62)]
    public void Each_class_of_queries_keeps_its_nDCG(string @class, double floor)
    {
        var mean = Mean(Scored.Value.Own, query => query.Class == @class);

        Assert.True(mean.Ndcg >= floor, $"{@class}: nDCG@10 {mean.Ndcg:F3}, floor {floor}.");
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void In_both_languages_answers_are_better_than_those_of_plain_bigrams(string language)
    {
        var (own, plain) = (Mean(Scored.Value.Own, query => query.Language == language), Mean(Scored.Value.Plain, query => query.Language == language));

        Assert.True(own.Ndcg > plain.Ndcg + 0.1, $"{own} against {plain}.");
        Assert.True(own.Recall > plain.Recall + 0.1, $"{own} against {plain}.");
    }

    private static RankingScore Mean(List<RankingScore> scores, Func<JudgedQuery, bool> chosen) =>
        RankingScore.Mean([.. Scored.Value.Set.Queries.Select(static (query, i) => (query, i)).Where(pair => chosen(pair.query)).Select(pair => scores[pair.i])]);

    private static (JudgedSet, List<RankingScore>, List<RankingScore>) Score()
    {
        var set = JudgedSet.Tuned();
        using var catalog = new CatalogRanking(set.Records);
        var bigrams = new BigramBm25(set.Records);
        return (set, Scores(set, catalog.Rank), Scores(set, bigrams.Rank));
    }

    private static List<RankingScore> Scores(JudgedSet set, Func<string, IReadOnlyList<string>> rank) =>
        [.. set.Queries.Select(query => RankingScore.Of(query, set.Records, rank(query.Text)))];
}
