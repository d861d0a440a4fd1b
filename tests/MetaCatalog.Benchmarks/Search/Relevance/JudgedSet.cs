using System.Globalization;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>Records, queries, and what answers them. The same on every machine.</summary>
internal sealed class JudgedSet
{
    private const int Seed = 20_261_124;
    private const int AnswersOfTarget = 5;
    private const int Size = 2_600;

    private JudgedSet(List<JudgedRecord> records, List<JudgedQuery> queries) => (Records, Queries) = (records, queries);

    public IReadOnlyList<JudgedRecord> Records { get; }

    public IReadOnlyList<JudgedQuery> Queries { get; }

    /// <summary>The set the ranking was tuned on.</summary>
    public static JudgedSet Tuned() => Load("");

    /// <summary>A smaller set about other things, which nothing was tuned on: what the ranking is worth where it was never looked at.</summary>
    public static JudgedSet HeldOut() => Load("held-out-");

    /// <summary>The hand-written items, some records about what each query asks for, and records about anything.</summary>
    private static JudgedSet Load(string set)
    {
        var concepts = Concept.Load(set);
        var queries = JudgedQuery.Load(set);
        var writing = new RecordWriting(concepts, Seed);
        var byId = concepts.ToDictionary(static concept => concept.Id);
        List<JudgedRecord> records = [.. SetFile.Rows(set + "items.tsv").Select(Item)];
        foreach (var target in queries.Where(static query => query.Concepts.Count > 0).Select(static query => query.Concepts))
        {
            records.AddRange(Enumerable.Range(0, AnswersOfTarget).Select(_ => writing.About([.. target.Select(id => byId[id])])));
        }

        while (records.Count < Size)
        {
            records.Add(writing.About());
        }

        return new JudgedSet(records, queries);
    }

    private static JudgedRecord Item(string[] cells) => new()
    {
        Id = cells[0],
        Domain = cells[1],
        About = cells[2].Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
        Titles = [new(cells[3], "ja"), new(cells[4], "ja-Kana"), new(cells[5], "en")],
        Identifiers = cells[6].Split(';'),
        Descriptions = [new(cells[7], "ja"), new(cells[8], "en")],
        Keywords = [.. cells[9].Split(';').Select(static word => new Said(word, word.Any(static c => c > 0x3000) ? "ja" : "en"))],
        Creator = [new(Phrases.Creators[0].Japanese, "ja"), new(Phrases.Creators[0].English, "en")],
        Publisher = [new(Phrases.Publishers[0].Japanese, "ja"), new(Phrases.Publishers[0].English, "en")],
        Year = 2012 + (int.Parse(string.Concat(cells[6].Where(char.IsAsciiDigit)).PadLeft(4, '0')[^2..], CultureInfo.InvariantCulture) % 14),
    };
}
