using MetaCatalog.Search.Storage;
using MetaCatalog.Search.Tests.Laws;

namespace MetaCatalog.Search.Tests.Storage;

public class CommitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Changes_are_applied_and_seen_while_a_commit_writes_its_files()
    {
        var folder = new BrittleFolder();
        using var index = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions());
        index.Apply([IndexChange.Put(A.Document("a", "first")), IndexChange.Put(A.Document("b", "first"))], 1);
        var seen = new List<string[]>();
        folder.WhileWriting = () => seen.Add(ChangedBesides(index));

        index.Commit();

        Assert.All(seen, static keys => Assert.Equal(["a", "c"], keys));
        Assert.True(seen.Count >= 2, "a segment and the manifest");
    }

    [Fact]
    public void A_commit_saves_the_state_of_its_beginning_and_the_next_one_what_came_meanwhile()
    {
        var folder = new BrittleFolder();
        using var index = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions());
        index.Apply([IndexChange.Put(A.Document("a", "first"))], 1);
        index.Apply([IndexChange.Put(A.Document("b", "first"))], 1);
        folder.WhileWriting = () => ChangedBesides(index);
        index.Commit();
        folder.WhileWriting = static () => { };

        using (var early = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions()))
        {
            Assert.Equal(1, early.AppliedSequence);
            Assert.Equal(["a", "b"], early.Find("first"));
        }

        index.Commit();

        using var late = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions());
        Assert.Equal(2, late.AppliedSequence);
        Assert.Equal(["a", "c"], late.Find("first"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void More_than_the_memory_allowed_goes_to_files_without_a_commit_and_is_found_all_the_same(int seed)
    {
        var folder = new BrittleFolder();
        var changes = new RandomCorpus(seed).Changes(batches: 60, keys: 400);
        using var bounded = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions { MemoryBytes = 4_000 });
        using var unbounded = SearchIndex.InMemory(A.Schema);
        foreach (var batch in changes)
        {
            bounded.Apply(batch, 1);
            unbounded.Apply(batch, 1);
        }

        Assert.Contains(folder.Names(), static name => name.StartsWith("segment-", StringComparison.Ordinal));
        Assert.DoesNotContain(Manifest.FileName, folder.Names());
        Assert.Equal(unbounded.Find("crystal OR 地震"), bounded.Find("crystal OR 地震"));
        bounded.Commit();
        using var reopened = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions());
        Assert.Equal(unbounded.Find("crystal OR 地震"), reopened.Find("crystal OR 地震"));
    }

    [Fact]
    public void A_merge_that_fails_for_want_of_a_disk_loses_nothing()
    {
        var folder = new BrittleFolder { StepsLeft = 0 };
        using var index = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions { MergeFactor = 2, SmallMergeDocuments = 0 });
        for (var i = 0; i < 50; i++)
        {
            index.Apply([IndexChange.Put(A.Document($"k{i}", "text"))], i);
        }

        Assert.Equal(50, index.Count(["public"]));
        folder.Restart();
        index.Commit();
        using var reopened = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions());
        Assert.Equal(50, reopened.Count(["public"]));
    }

    /// <summary>Changes the index on another thread and says what a search finds then.</summary>
    private static string[] ChangedBesides(SearchIndex index)
    {
        var writer = new Thread(() => index.Apply([IndexChange.Remove("b"), IndexChange.Put(A.Document("c", "first"))], 2));
        writer.Start();
        return writer.Join(Patience) ? index.Find("first") : [];
    }
}
