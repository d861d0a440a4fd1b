using Microsoft.Data.Sqlite;

namespace MetaCatalog.Search.Tests.Laws;

/// <summary>SQLite FTS5 as a second oracle, where both read text the same way: plain words, not stemmed.</summary>
public class Fts5OracleTests
{
    private static readonly string[] Words = ["alloy", "basin", "crystal", "data", "electron", "fault", "gene", "genes", "genome", "heat"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_index_finds_what_FTS5_finds(int seed)
    {
        var random = new Random(seed);
        var texts = Enumerable.Range(0, 200).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pick(random)))).ToList();
        using var sqlite = Fill(texts);
        using var index = SearchIndex.InMemory(A.Schema, new SearchIndexOptions { StemsEnglish = false });
        foreach (var chunk in texts.Select((text, i) => IndexChange.Put(A.Document($"{i}", text))).Chunk(37))
        {
            index.Apply(chunk, 1);
        }

        for (var i = 0; i < 200; i++)
        {
            var query = Query(random, 2);
            Assert.True(Fts5(sqlite, query).SequenceEqual(Own(index, query)), $"seed {seed}, query {query}");
        }
    }

    private static string Query(Random random, int depth) => random.Next(depth > 0 ? 6 : 3) switch
    {
        0 => Pick(random),
        1 => $"\"{Pick(random)} {Pick(random)}\"",
        2 => Pick(random)[..2] + "*",
        3 => $"({Query(random, depth - 1)} OR {Query(random, depth - 1)})",
        4 => $"({Query(random, depth - 1)} NOT {Query(random, depth - 1)})",
        _ => $"({Query(random, depth - 1)} AND {Query(random, depth - 1)})",
    };

    private static IEnumerable<int> Own(SearchIndex index, string query) =>
        index.Search(A.Request(query) with { Mode = QueryMode.Strict, Top = 1_000 }).Hits.Select(static hit => int.Parse(hit.Key)).Order();

    private static List<int> Fts5(SqliteConnection sqlite, string query)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = "SELECT rowid FROM texts WHERE texts MATCH $query ORDER BY rowid";
        command.Parameters.AddWithValue("$query", query);
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0));
        }

        return found;
    }

    private static SqliteConnection Fill(List<string> texts)
    {
        SQLitePCL.Batteries_V2.Init();
        var sqlite = new SqliteConnection("Data Source=:memory:");
        sqlite.Open();
        Run(sqlite, "CREATE VIRTUAL TABLE texts USING fts5(text)", "");
        for (var i = 0; i < texts.Count; i++)
        {
            Run(sqlite, $"INSERT INTO texts(rowid, text) VALUES ({i}, $text)", texts[i]);
        }

        return sqlite;
    }

    private static void Run(SqliteConnection sqlite, string sql, string text)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$text", text);
        command.ExecuteNonQuery();
    }

    private static string Pick(Random random) => Words[random.Next(Words.Length)];
}
