using System.Globalization;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>A query and what answers it.</summary>
/// <param name="Class">The kind of difficulty.</param>
/// <param name="Language">The language of the asker.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Concepts">What it is about, judged by rule; empty when items were graded by hand.</param>
/// <param name="Items">Record → grade, by hand.</param>
internal sealed record JudgedQuery(string Class, string Language, string Text, IReadOnlyList<string> Concepts, IReadOnlyDictionary<string, int> Items)
{
    public static List<JudgedQuery> Load(string set) => [.. SetFile.Rows(set + "queries.tsv").Select(Parse)];

    /// <summary>3: about all of it. 2: about some and touches the rest. 1: about all but one of three, or all touched only in part.</summary>
    public int Grade(JudgedRecord record)
    {
        if (Concepts.Count == 0)
        {
            return Items.GetValueOrDefault(record.Id);
        }

        var about = Concepts.Count(record.About.Contains);
        var held = about + Concepts.Count(record.Touches.Contains);
        return about == Concepts.Count ? 3
            : held == Concepts.Count ? about > 0 ? 2 : 1
            : Concepts.Count > 2 && about == Concepts.Count - 1 ? 1 : 0;
    }

    private static JudgedQuery Parse(string[] cells)
    {
        var byHand = cells[3].Contains('=', StringComparison.Ordinal);
        return new JudgedQuery(cells[0], cells[1], cells[2],
            byHand ? [] : cells[3].Split('+'),
            byHand ? cells[3].Split(' ').Select(static item => item.Split('=')).ToDictionary(static item => item[0], static item => int.Parse(item[1], CultureInfo.InvariantCulture)) : new Dictionary<string, int>());
    }
}
