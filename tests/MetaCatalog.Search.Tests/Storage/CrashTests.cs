using System.Text.Json;
using MetaCatalog.Search.Tests.Laws;

namespace MetaCatalog.Search.Tests.Storage;

public class CrashTests
{
    private static readonly SearchIndexOptions Options = new() { MergeFactor = 2 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_crash_at_any_step_of_a_commit_leaves_the_last_committed_state_or_the_new_one(int seed)
    {
        var finished = false;
        for (var step = 0; !finished; step++)
        {
            var folder = new BrittleFolder();
            var changes = new RandomCorpus(seed).Changes(batches: 6, keys: 20);
            string before, after;
            using (var index = SearchIndex.Open(folder, A.Schema, Options))
            {
                Apply(index, changes[..3], 1);
                index.Commit();
                before = Everything(index);
                Apply(index, changes[3..], 2);
                after = Everything(index);
                folder.StepsLeft = step;
                finished = TryCommit(index);
            }

            folder.Restart();
            using var reopened = SearchIndex.Open(folder, A.Schema, Options);

            Assert.True(Everything(reopened) is var now && (now == after || (now == before && !finished)), $"seed {seed}, step {step}");
            Assert.Equal(reopened.AppliedSequence == 2, Everything(reopened) == after);
        }
    }

    [Fact]
    public void After_a_failed_commit_the_index_still_serves_and_commits_later()
    {
        var folder = new BrittleFolder();
        using var index = SearchIndex.Open(folder, A.Schema, Options);
        index.Apply([IndexChange.Put(A.Document("a", "first"))], 1);
        folder.StepsLeft = 4;

        Assert.Throws<IOException>(index.Commit);
        folder.Restart();
        index.Commit();

        Assert.Equal(["a"], index.Find("first"));
        using var reopened = SearchIndex.Open(folder, A.Schema, Options);
        Assert.Equal(["a"], reopened.Find("first"));
    }

    [Fact]
    public void Files_that_no_commit_needs_are_deleted()
    {
        var folder = new BrittleFolder();
        using var index = SearchIndex.Open(folder, A.Schema, Options);
        for (var i = 0; i < 20; i++)
        {
            index.Apply([IndexChange.Put(A.Document($"k{i % 7}", $"text {i}"))], i);
            index.Commit();
        }

        Assert.True(folder.Names().Count <= 2 + 2 * 8, string.Join(", ", folder.Names()));
    }

    [Fact]
    public void What_merges_wrote_and_merged_away_again_is_deleted_by_the_next_commit()
    {
        var folder = Directory.CreateTempSubdirectory("search").FullName;
        using (var index = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions { MergeFactor = 2, SmallMergeDocuments = 0 }))
        {
            for (var i = 0; i < 40; i++)
            {
                index.Apply([IndexChange.Put(A.Document($"k{i}", $"text {i}"))], i);
            }

            index.Compact();
        }

        using (var index = SearchIndex.Open(folder, A.Schema, Options))
        {
            index.Apply([IndexChange.Put(A.Document("only", "text"))], 1);
            index.Commit();

            Assert.Equal(["manifest", "segment-000001"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void After_compacting_each_partition_is_one_segment_and_one_file()
    {
        var folder = Directory.CreateTempSubdirectory("search").FullName;
        using (var index = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions { MergeFactor = 32 }))
        {
            for (var i = 0; i < 20; i++)
            {
                index.Apply([IndexChange.Put(A.Document($"k{i}", $"text {i}", i % 2 == 0 ? "public" : "staff"))], i);
            }

            index.Compact();
            index.Commit();

            Assert.Equal(3, Directory.GetFiles(folder).Length);
            Assert.Equal(10, index.Count(["public"]));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static void Apply(SearchIndex index, List<List<IndexChange>> batches, long sequence) =>
        batches.ForEach(batch => index.Apply(batch, sequence));

    private static bool TryCommit(SearchIndex index)
    {
        try
        {
            index.Commit();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Everything(SearchIndex index)
    {
        var request = A.Request() with { Partitions = ["public", "staff"], Top = 100, Highlight = ["title"], Facets = [new ValueFacet("license"), new ValueFacet("subject")] };
        return JsonSerializer.Serialize(index.Search(request)) + JsonSerializer.Serialize(index.Search(request with { Text = "crystal OR 地震" }));
    }
}
