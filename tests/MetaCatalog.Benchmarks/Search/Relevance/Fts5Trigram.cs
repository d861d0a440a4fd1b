using Microsoft.Data.Sqlite;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>SQLite FTS5 with its trigram tokenizer and bm25, titles weighted as ours. All words, and when none has them all, any.</summary>
internal sealed class Fts5Trigram : IDisposable
{
    private const int LeastLength = 3;
    private readonly SqliteConnection sqlite = new("Data Source=:memory:");

    public Fts5Trigram(IReadOnlyList<JudgedRecord> records)
    {
        SQLitePCL.Batteries_V2.Init();
        sqlite.Open();
        Execute("CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, title, body, tokenize = 'trigram case_sensitive 0')");
        using var transaction = sqlite.BeginTransaction();
        foreach (var record in records)
        {
            Insert(record);
        }

        transaction.Commit();
    }

    public IReadOnlyList<string> Rank(string text)
    {
        var words = text.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length >= LeastLength)
            .Select(static word => '"' + word.Replace("\"", "\"\"", StringComparison.Ordinal) + '"').ToList();
        if (words.Count == 0)
        {
            return [];
        }

        return Matches(string.Join(" AND ", words)) is { Count: > 0 } all ? all : Matches(string.Join(" OR ", words));
    }

    public void Dispose() => sqlite.Dispose();

    private List<string> Matches(string match)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = "SELECT id FROM texts WHERE texts MATCH $match ORDER BY bm25(texts, 0, 4, 1) LIMIT 100";
        command.Parameters.AddWithValue("$match", match);
        using var reader = command.ExecuteReader();
        var ids = new List<string>();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }

    private void Insert(JudgedRecord record)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = "INSERT INTO texts VALUES ($id, $title, $body)";
        command.Parameters.AddWithValue("$id", record.Id);
        command.Parameters.AddWithValue("$title", string.Join('\n', record.TitleTexts));
        command.Parameters.AddWithValue("$body", string.Join('\n', record.Body));
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
