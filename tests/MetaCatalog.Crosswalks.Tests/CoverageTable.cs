using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>A document for the coverage table.</summary>
/// <param name="ValuePaths">The path of each of its values.</param>
/// <param name="Losses">What was lost, each beginning with a path.</param>
public sealed record CoveredDocument(IEnumerable<string> ValuePaths, IReadOnlyList<string> Losses);

/// <summary>
/// Which elements of a format are kept, counted over documents; the table between the marks of the format's README is written by
/// the test run.
/// </summary>
internal static partial class CoverageTable
{
    /// <summary>Writes the table; with the environment variable <c>CI</c> set, fails when it differs instead.</summary>
    public static void Check(string format, string marker, Func<string, string> rowOf, IReadOnlyList<CoveredDocument> documents)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "src", "MetaCatalog.Crosswalks", format, "README.md");
        var before = File.ReadAllText(path);
        var match = Regex.Match(before, $"<!-- {marker} -->(.*?)<!-- /{marker} -->", RegexOptions.Singleline);
        Assert.True(match.Success, $"{format}/README.md has no place for the table: add <!-- {marker} --> and <!-- /{marker} -->.");
        var after = before[..match.Index] + $"<!-- {marker} -->\n{Text(rowOf, documents)}<!-- /{marker} -->" + before[(match.Index + match.Length)..];
        if (after != before)
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is null, $"The coverage table of {format}/README.md is not true: run the tests and commit it.");
            File.WriteAllText(path, after);
        }
    }

    /// <summary>The paths of the values of an XML document.</summary>
    public static IEnumerable<string> OfXml(byte[] document) => XmlValues(document).Select(static one => one.Path);

    /// <summary>The values of an XML document with their paths.</summary>
    public static IEnumerable<(string Path, string Value)> XmlValues(byte[] document)
    {
        var root = XmlLoading.Load(document, ReadingLimits.Default, TestContext.Current.CancellationToken);
        foreach (var element in root.DescendantsAndSelf())
        {
            var path = XmlSource.PathOf(element);
            foreach (var attribute in element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration && attribute.Value.Trim().Length > 0 && !attribute.Name.NamespaceName.StartsWith("http://www.w3.org/", StringComparison.Ordinal)))
            {
                yield return ($"{path}/@{attribute.Name.LocalName}", attribute.Value);
            }

            if (XmlSource.TextOf(element) is { } text)
            {
                yield return (path, text);
            }
        }
    }

    /// <summary>The pointers of the values of a JSON document.</summary>
    public static IEnumerable<string> OfJson(byte[] document) => JsonValues(document).Select(static one => one.Path);

    /// <summary>The values of a JSON document with their pointers.</summary>
    public static IEnumerable<(string Path, string Value)> JsonValues(byte[] document)
    {
        using var json = JsonLoading.Load(document, ReadingLimits.Default);
        return [.. OfJson(json.RootElement, "")];
    }

    private static IEnumerable<(string Path, string Value)> OfJson(JsonElement value, string pointer) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => OfJson(member.Value, $"{pointer}/{JsonPlace.Escape(member.Name)}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => OfJson(item, $"{pointer}/{i}")),
        JsonValueKind.Null => [],
        JsonValueKind.String when string.IsNullOrWhiteSpace(value.GetString()) => [],
        _ => [(pointer, value.ToString())],
    };

    private static string Text(Func<string, string> rowOf, IReadOnlyList<CoveredDocument> documents)
    {
        var counts = new SortedDictionary<string, (int All, int Kept)>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var lost = document.Losses.Select(static what => what.Split(": ", 2)[0].TrimEnd(':')).ToHashSet(StringComparer.Ordinal);
            foreach (var path in document.ValuePaths)
            {
                var row = rowOf(General(path));
                var (all, kept) = counts.GetValueOrDefault(row);
                counts[row] = (all + 1, kept + (IsLost(path, lost) ? 0 : 1));
            }
        }

        var text = new StringBuilder();
        var (sum, sumKept) = (counts.Values.Sum(static count => count.All), counts.Values.Sum(static count => count.Kept));
        text.Append(CultureInfo.InvariantCulture, $"Of {sum} values in {documents.Count} documents, {sumKept} are kept.\n\n| element | values | kept |\n|---|---|---|\n");
        foreach (var (row, (all, kept)) in counts)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{row}` | {all} | {kept} |\n");
        }

        return text.ToString();
    }

    /// <summary>Whether a loss names the path, or what it is inside of.</summary>
    public static bool IsLost(string path, IEnumerable<string> losses) => IsLost(path, losses.Select(static what => what.Split(": ", 2)[0].TrimEnd(':')).ToHashSet(StringComparer.Ordinal));

    private static bool IsLost(string path, HashSet<string> lost)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (lost.Contains(path[..end]) || lost.Contains(General(path[..end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The path without positions.</summary>
    public static string General(string path) => Numbers().Replace(Positions().Replace(path, ""), "/*");

    /// <summary>The first steps of a path.</summary>
    public static string Shortened(string path, int depth)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return steps.Length <= depth ? path : "/" + string.Join('/', steps.Take(depth)) + "/…";
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Positions();

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex Numbers();
}
