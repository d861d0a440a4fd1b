using System.Text.Json;

namespace MetaCatalog.Search.Tests.Laws;

/// <summary>Laws on random corpora; a failure names its seed.</summary>
public class OracleTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void The_index_finds_what_brute_force_finds(int seed)
    {
        var corpus = new RandomCorpus(seed);
        using var index = SearchIndex.InMemory(A.Schema, new SearchIndexOptions { MergeFactor = 2 + seed % 4 });
        var brute = new BruteForce();
        var sequence = 0;
        foreach (var batch in corpus.Changes(batches: 30, keys: 120))
        {
            index.Apply(batch, ++sequence);
            brute.Apply(batch);
        }

        for (var i = 0; i < 60; i++)
        {
            var request = corpus.Request();
            AssertSame(brute.Answer(request), index.Search(request), request, $"seed {seed}, request {i}: {request.Query}, filters {string.Join(", ", request.Filters)}");
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Merging_and_reopening_change_no_byte_of_an_answer(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var folder = Directory.CreateTempSubdirectory("search").FullName;
        using var many = SearchIndex.InMemory(A.Schema, new SearchIndexOptions { MergeFactor = 32, SmallMergeDocuments = 0 });
        using (var few = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions { MergeFactor = 2 }))
        {
            var sequence = 0;
            foreach (var batch in corpus.Changes(batches: 20, keys: 60))
            {
                many.Apply(batch, ++sequence);
                few.Apply(batch, sequence);
                if (sequence % 7 == 0)
                {
                    few.Commit();
                }
            }

            few.Commit();
        }

        using var reopened = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions { MergeFactor = 2 });
        for (var i = 0; i < 40; i++)
        {
            var request = corpus.Request() with { Highlight = ["title", "body"] };
            Assert.Equal(Text(many.Search(request)), Text(reopened.Search(request)));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_lies_in_a_partition_out_of_sight_changes_no_byte_of_an_answer(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var changes = corpus.Changes(batches: 20, keys: 60);
        using var all = SearchIndex.InMemory(A.Schema);
        using var publicOnly = SearchIndex.InMemory(A.Schema);
        foreach (var batch in changes)
        {
            all.Apply(batch, 1);
            publicOnly.Apply([.. batch.Select(change => change is Upsert { Document.Partition: "staff" } ? IndexChange.Remove(change.Key) : change)], 1);
        }

        for (var i = 0; i < 40; i++)
        {
            var request = corpus.Request() with { Partitions = ["public"], Text = "crystl", Suggest = true };
            Assert.Equal(Text(publicOnly.Search(request)), Text(all.Search(request)));
            Assert.Equal(Text(publicOnly.Search(request with { Query = null })), Text(all.Search(request with { Query = null })));
        }

        foreach (var typed in (string[])["c", "s", "st", "地", "e", "GRC"])
        {
            Assert.Equal(publicOnly.Complete(typed, ["public"]), all.Complete(typed, ["public"]));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Pages_put_together_are_the_whole_answer(int seed)
    {
        var corpus = new RandomCorpus(seed);
        using var index = SearchIndex.InMemory(A.Schema);
        foreach (var batch in corpus.Changes(batches: 20, keys: 60))
        {
            index.Apply(batch, 1);
        }

        for (var i = 0; i < 30; i++)
        {
            var request = corpus.Request() with { Facets = [] };
            var whole = index.Search(request with { Top = 1_000 }).Hits.Select(static hit => hit.Key);
            Assert.Equal(whole, Pages(index, request));
        }
    }

    private static IEnumerable<string> Pages(SearchIndex index, SearchRequest request)
    {
        for (var page = index.Search(request); ; page = index.Search(request with { Cursor = page.NextCursor }))
        {
            foreach (var hit in page.Hits)
            {
                yield return hit.Key;
            }

            if (page.NextCursor is null)
            {
                yield break;
            }
        }
    }

    private static void AssertSame(Expected expected, SearchResult actual, SearchRequest request, string because)
    {
        Assert.True(expected.Total == actual.Total, $"{because}: {expected.Total} expected, {actual.Total} found");
        for (var i = 0; i < expected.Facets.Count; i++)
        {
            Assert.True(Text(expected.Facets[i]) == Text(actual.Facets[i]), $"{because}: facet {Text(expected.Facets[i])} expected, {Text(actual.Facets[i])} counted");
        }

        Assert.True(actual.Hits.Count == Math.Min(request.Top, expected.Total), because);
        if (request.Sort.Field is not null)
        {
            Assert.Equal(expected.Hits.Take(request.Top).Select(static hit => hit.Key), actual.Hits.Select(static hit => hit.Key));
            return;
        }

        var scores = expected.Hits.ToDictionary(static hit => hit.Key, static hit => hit.Score);
        var best = expected.Hits.Select(static hit => hit.Score).OrderDescending().Take(request.Top).ToList();
        Assert.All(actual.Hits, (hit, i) => Assert.True(Near(scores[hit.Key], hit.Score) && Near(best[i], hit.Score), $"{because}: {hit.Key} scores {hit.Score}, not {scores[hit.Key]}"));
    }

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) <= 1e-4 * Math.Max(1, Math.Abs(expected));

    private static string Text<T>(T value) => JsonSerializer.Serialize(value);
}
