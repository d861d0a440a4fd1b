namespace MetaCatalog.Search.Tests.Storage;

public class ConcurrencyTests
{
    private const int Rounds = 150;

    [Fact]
    public void Searches_see_all_of_a_change_or_nothing_while_writers_write_and_merges_run()
    {
        var folder = Directory.CreateTempSubdirectory("search").FullName;
        using (var index = SearchIndex.Open(folder, A.Schema, new SearchIndexOptions { MergeFactor = 2, SmallMergeDocuments = 8 }))
        {
            index.Apply([.. Three(0, 0), .. Three(1, 0)], 0);
            var done = 0;
            var torn = new List<string>();
            Thread[] threads = [new(() => Write(0)), new(() => Write(1)), new(Read), new(Read)];
            Array.ForEach(threads, static thread => thread.Start());
            Array.ForEach(threads, static thread => thread.Join());

            Assert.Empty(torn);
            Assert.Equal(6, index.Count(["public"]));

            void Write(int writer)
            {
                for (var round = 1; round <= Rounds; round++)
                {
                    index.Apply(Three(writer, round), round);
                    if (round % 25 == 0)
                    {
                        index.Commit();
                    }
                }

                Interlocked.Increment(ref done);
            }

            void Read()
            {
                while (Volatile.Read(ref done) < 2)
                {
                    var rounds = index.Search(A.Request("same") with { Facets = [new ValueFacet("license", 10)] });
                    if (rounds.Total != 6 || rounds.Facets[0].Counts.Any(static count => count.Count % 3 != 0))
                    {
                        lock (torn)
                        {
                            torn.Add($"{rounds.Total}: {string.Join(", ", rounds.Facets[0].Counts)}");
                        }
                    }
                }
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Three documents of a writer that always say the same round.</summary>
    private static List<IndexChange> Three(int writer, int round) =>
        [.. Enumerable.Range(0, 3).Select(i => IndexChange.Put(A.Document($"{writer}-{i}", "same", "public", FieldValue.Keyword("license", $"{writer}-{round}"))))];
}
