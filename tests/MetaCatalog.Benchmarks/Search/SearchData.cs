using System.Diagnostics;
using System.Globalization;
using System.Text;
using MetaCatalog.TestKit;

namespace MetaCatalog.Benchmarks.Search;

/// <summary>The shared generator's records and queries (<c>bench/search</c>), made once in a folder.</summary>
/// <remarks>Words come from Debian's <c>wamerican</c> and <c>mecab-ipadic</c>. A record does not depend on how many there are.</remarks>
internal static class SearchData
{
    private const string EnglishWords = "/usr/share/dict/american-english";
    private const string JapaneseWords = "/usr/share/mecab/dic/ipadic";
    private static readonly string[] Nouns = ["Noun.csv", "Noun.verbal.csv", "Noun.adjv.csv", "Noun.place.csv"];

    public static string Queries => Shared("bench/search/queries.tsv");

    public static string LuceneDriver => Shared("bench/search/java/Bench.java");

    /// <summary>The file of so many records; generated when it is not in the folder yet.</summary>
    public static string Records(string folder, int count)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"records-{count}.tsv"));
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            Generate(folder, count, path);
        }

        return path;
    }

    // The generator is read-only where it lies: it is built from a copy.
    private static void Generate(string folder, int count, string path)
    {
        var source = Path.Combine(folder, "generator");
        Directory.CreateDirectory(Path.Combine(source, "gen"));
        foreach (var file in (string[])["Common.cs", "gen/Program.cs", "gen/gen.csproj"])
        {
            File.WriteAllBytes(Path.Combine(source, file), File.ReadAllBytes(Shared("bench/search/" + file)));
        }

        var japanese = Path.Combine(folder, "japanese.txt");
        File.WriteAllLines(japanese, JapaneseNouns());
        var number = count.ToString(CultureInfo.InvariantCulture);
        Run("dotnet", "run", "-c", "Release", "--project", Path.Combine(source, "gen"), "--", EnglishWords, japanese, number, path + ".part", Path.Combine(folder, "queries.tsv"));
        File.Move(path + ".part", path);
    }

    private static IEnumerable<string> JapaneseNouns()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding("euc-jp");
        return Nouns.SelectMany(file => File.ReadLines(Path.Combine(JapaneseWords, file), encoding)).Select(static line => line[..line.IndexOf(',', StringComparison.Ordinal)]);
    }

    private static string Shared(string relative) =>
        SharedFolder.Find(relative) ?? throw new FileNotFoundException($"{relative} is not in the shared folder (METACATALOG_SHARED).");

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }
}
