namespace MetaCatalog.Catalog.Assessment.Coverage;

/// <summary>How many of the public records have a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Records">How many have it.</param>
/// <param name="Share">Of all, 0 to 1.</param>
/// <param name="Languages">Language tag in lower case → how many have it in that language, the most frequent first.</param>
/// <param name="Change">By how much the share differs from the first day of the trend; null on the first.</param>
public sealed record FieldCoverage(CoverageField Field, long Records, double Share, IReadOnlyList<KeyValuePair<string, long>> Languages, double? Change);

/// <summary>The shares of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Records">All public records of it.</param>
/// <param name="Shares">Field → share, 0 to 1, in the order of <see cref="CoverageReport.Fields"/>.</param>
public sealed record CoverageDay(DateOnly Day, long Records, IReadOnlyList<KeyValuePair<string, double>> Shares);

/// <summary>What the public records say and what they lack, field by field.</summary>
/// <param name="Day">The day that it was counted.</param>
/// <param name="Records">All public records of the domain, or of the catalog.</param>
/// <param name="Fields">Every field.</param>
/// <param name="Trend">Day by day, oldest first.</param>
public sealed record CoverageReport(DateOnly Day, long Records, IReadOnlyList<FieldCoverage> Fields, IReadOnlyList<CoverageDay> Trend)
{
    private static readonly CoverageField[] All = [.. CoverageBook.Load().Fields];

    /// <summary>The fields in words.</summary>
    public static IReadOnlyList<CoverageField> AllFields => All;

    /// <summary>Makes the report of points, oldest first; null when there are none.</summary>
    /// <param name="points">The points.</param>
    /// <param name="domain">Code of a domain; null for the whole catalog.</param>
    internal static CoverageReport? Of(IReadOnlyList<CoveragePoint> points, string? domain)
    {
        if (points.Count == 0)
        {
            return null;
        }

        var days = points.Select(point => (point.Day, Counts: point.Of(domain))).ToList();
        var (day, last) = days[^1];
        var first = days.Count > 1 ? days[0].Counts : null;
        return new CoverageReport(
            day,
            Count(last, CoverageTally.All),
            [.. All.Select(field => Field(field, last, first))],
            [.. days.Select(static point => new CoverageDay(point.Day, Count(point.Counts, CoverageTally.All), [.. All.Select(field => KeyValuePair.Create(field.Id, Share(point.Counts, field.Id)))]))]);
    }

    private static FieldCoverage Field(CoverageField field, IReadOnlyDictionary<string, long> last, IReadOnlyDictionary<string, long>? first)
    {
        var beginning = field.Id + "@";
        var languages = last.Where(count => count.Key.StartsWith(beginning, StringComparison.Ordinal))
            .Select(count => KeyValuePair.Create(count.Key[beginning.Length..], count.Value))
            .OrderByDescending(static count => count.Value).ThenBy(static count => count.Key, StringComparer.Ordinal);
        var share = Share(last, field.Id);
        return new FieldCoverage(field, Count(last, field.Id), share, [.. languages], first is null ? null : share - Share(first, field.Id));
    }

    private static double Share(IReadOnlyDictionary<string, long> counts, string field) => (double)Count(counts, field) / Math.Max(1, Count(counts, CoverageTally.All));

    private static long Count(IReadOnlyDictionary<string, long> counts, string key) => counts.GetValueOrDefault(key);
}
