using System.Globalization;
using System.Text.RegularExpressions;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Long loss reports of documents that say the same of many things: one line for each kind of element instead of one for each element.</summary>
internal static partial class LossGroups
{
    private const int Longest = 500;

    /// <summary>The losses as they are when they are few; else those that differ only in their position together, with their number.</summary>
    public static IReadOnlyList<MappingLoss> Of(IReadOnlyList<MappingLoss> losses) => losses.Count <= Longest ? losses : [.. losses
        .GroupBy(static loss => (loss.Kind, Path: Kind(loss.What), loss.Reason))
        .Select(static group => group.Count() == 1 ? group.First() : group.First() with { What = Together(group.Key.Path, group.First().What, group.Count()) })];

    private static string Together(string path, string first, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}: {count:N0} values, the first{first[PathLength(first)..].TrimStart(':')}");

    private static string Kind(string what) => Numbers().Replace(Positions().Replace(what[..PathLength(what)], ""), "/*");

    private static int PathLength(string what) => what.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var end ? end : what.Length;

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Positions();

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex Numbers();
}
