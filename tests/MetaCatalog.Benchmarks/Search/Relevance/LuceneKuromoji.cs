using System.Diagnostics;
using System.Globalization;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>Apache Lucene with kuromoji in a process of its own, see <c>LuceneRanking.java</c> beside this.</summary>
internal static class LuceneKuromoji
{
    /// <summary>The ranking of each query, or null when Java or Lucene's jars are not installed.</summary>
    public static Dictionary<string, IReadOnlyList<string>>? Rank(JudgedSet set, string folder)
    {
        if (!LuceneJars.AreInstalled)
        {
            return null;
        }

        var (records, queries) = (Path.Combine(folder, "records.tsv"), Path.Combine(folder, "queries.tsv"));
        File.WriteAllLines(records, set.Records.Select(static record => string.Join('\t', record.Id, Line(record.TitleTexts), Line(record.Body))));
        File.WriteAllLines(queries, set.Queries.Select(static (query, i) => $"{i.ToString(CultureInfo.InvariantCulture)}\t{query.Text}"));
        using var process = LuceneJars.Start(Path.Combine(AppContext.BaseDirectory, "Relevance", "LuceneRanking.java"), records, queries);
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Debug.Assert(process.ExitCode == 0, "Lucene failed.");
        return lines.Select(static line => line.Split('\t'))
            .ToDictionary(cells => set.Queries[int.Parse(cells[0], CultureInfo.InvariantCulture)].Text, static cells => (IReadOnlyList<string>)cells[1..]);
    }

    private static string Line(IEnumerable<string> texts) => string.Join(" 。 ", texts).Replace('\t', ' ').Replace('\n', ' ');
}
