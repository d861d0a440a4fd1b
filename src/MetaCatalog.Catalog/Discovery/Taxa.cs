using System.Text;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>The part of the tree of life that the catalog knows, from <c>vocabularies/taxa.txt</c>: organisms as paths from the root.</summary>
/// <remarks>An organism that is not in it is kept under <c>other</c>.</remarks>
internal static class Taxa
{
    private const string Other = "other/";

    private static readonly Dictionary<string, string> Paths = Read();

    /// <summary>The path of a name, in Latin, English or Japanese, or of a number of the NCBI taxonomy; null when it is not known.</summary>
    public static string? PathOf(string name) => Paths.GetValueOrDefault(Key(name));

    /// <summary>The path under which a record with the organism is found.</summary>
    public static string PathOrOther(string name) => PathOf(name) ?? Other + name.Replace('/', '-').Trim();

    /// <summary>The path that a filter's value stands for: itself when it is one.</summary>
    public static string Resolve(string value) => PathOf(value) ?? (value.Contains('/', StringComparison.Ordinal) ? value : Other + value);

    // NCBITaxon:9606, …/obo/NCBITaxon_9606, …/taxonomy/9606 and txid9606 are all 9606.
    private static string Key(string name)
    {
        var key = name.Trim().ToLowerInvariant();
        var at = key.LastIndexOfAny(['/', ':', '_']);
        var last = at < 0 ? key : key[(at + 1)..];
        var number = last.StartsWith("txid", StringComparison.Ordinal) ? last[4..] : last;
        return number.Length > 0 && number.All(char.IsAsciiDigit) && (at >= 0 || number.Length == key.Length || key.StartsWith("txid", StringComparison.Ordinal)) ? number : key;
    }

    /// <summary>Lines of: number, Latin name, names separated by semicolons; indented by two spaces under what holds it.</summary>
    private static Dictionary<string, string> Read()
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var lineage = new List<string>();
        foreach (var line in Encoding.UTF8.GetString(VocabularyFiles.Read("taxa.txt")).Split('\n').Where(static line => line.Trim().Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            var depth = line.TakeWhile(static c => c == ' ').Count() / 2;
            lineage.RemoveRange(depth, lineage.Count - depth);
            lineage.Add(cells[1]);
            var path = string.Join('/', lineage);
            foreach (var name in cells[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(cells[0]).Append(cells[1]))
            {
                paths.TryAdd(name.ToLowerInvariant(), path);
            }
        }

        return paths;
    }
}
