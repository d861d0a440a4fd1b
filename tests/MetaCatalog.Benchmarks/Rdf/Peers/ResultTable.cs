using System.Globalization;

namespace MetaCatalog.Benchmarks.Rdf.Peers;

/// <summary>What the engines reported over the files of one size, as a table of million triples a second with ratios to ours.</summary>
internal sealed class ResultTable(string title, IReadOnlyList<string> engines)
{
    private const string Own = "MetaCatalog";
    private readonly Dictionary<(string Operation, string Engine), double> seconds = [];
    private readonly SortedSet<string> notes = new(StringComparer.Ordinal);
    private readonly List<string> operations = [];
    private long triples;

    /// <summary>The aims, by operation: million triples a second.</summary>
    public static readonly Dictionary<string, double> Aims = new()
    {
        ["read nt into ids"] = 4,
        ["read ttl into ids"] = 2,
        ["read rdf into ids"] = 0.8,
        ["read jsonld into ids"] = 1,
        ["write nt"] = 3,
        ["write ttl"] = 2,
        ["write jsonld"] = 1,
    };

    public void Take(string engine, string[] fields)
    {
        if (fields is ["RESULT", var operation, var count, var used])
        {
            triples = Math.Max(triples, long.Parse(count, CultureInfo.InvariantCulture));
            var time = used.Split(' ').Sum(static part => double.Parse(part, CultureInfo.InvariantCulture));
            seconds[(operation, engine)] = Math.Min(time, seconds.GetValueOrDefault((operation, engine), double.MaxValue));
            Add(operation);
        }
        else if (fields is ["NOTE", var what, var note])
        {
            Note(engine, $"{what}: {note}");
        }
    }

    public void Note(string engine, string reason) => notes.Add($"{engine}, {reason}");

    public void Print(TextWriter output)
    {
        output.WriteLine($"\n### {title}, {triples:N0} triples\nMillion triples a second of processor time, best round; in brackets how many times faster ours is.\n");
        output.WriteLine($"| operation | {string.Join(" | ", engines)} | aim |");
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---|", engines.Count + 1))}");
        foreach (var operation in operations)
        {
            var aim = Aims.TryGetValue(operation, out var rate) ? rate.ToString(CultureInfo.InvariantCulture) : "";
            output.WriteLine($"| {operation} | {string.Join(" | ", engines.Select(engine => Cell(operation, engine)))} | {aim} |");
        }

        foreach (var note in notes)
        {
            output.WriteLine($"- {note}");
        }
    }

    private string Cell(string operation, string engine)
    {
        if (!seconds.TryGetValue((operation, engine), out var time))
        {
            return "–";
        }

        var rate = string.Create(CultureInfo.InvariantCulture, $"{triples / time / 1e6:F2}");
        return engine == Own ? $"**{rate}**"
            : seconds.TryGetValue((operation, Own), out var own) ? string.Create(CultureInfo.InvariantCulture, $"{rate} ({time / own:F1} ×)")
            : rate;
    }

    private void Add(string operation)
    {
        if (!operations.Contains(operation))
        {
            operations.Add(operation);
        }
    }
}
