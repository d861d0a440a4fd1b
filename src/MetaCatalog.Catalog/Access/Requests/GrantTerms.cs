using System.Globalization;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>For how long access may be granted: as long as the catalog allows, and no longer than the conditions of use do.</summary>
internal static class GrantTerms
{
    private const int UsualYears = 1;

    /// <summary>The latest instant at which a grant given now may end: the time limit of the DUO conditions (TS) is kept.</summary>
    public static DateTimeOffset Longest(RecordFacts facts, DateTimeOffset now, int mostDays)
    {
        var longest = now.AddDays(mostDays);
        foreach (var limit in facts.Duo.Conditions.Where(static condition => condition.Code?.Is(Duo.TimeLimit) == true))
        {
            if (int.TryParse(Resource.TextOf(limit.Qualifier).AsSpan().TrimStart('P').TrimEnd('M'), NumberStyles.None, CultureInfo.InvariantCulture, out var months)
                && months is > 0 and < 1200 && now.AddMonths(months) < longest)
            {
                longest = now.AddMonths(months);
            }
        }

        return longest;
    }

    /// <summary>When a grant ends of which nobody says when: after a year, or earlier where it must.</summary>
    public static DateTimeOffset Usual(DateTimeOffset now, DateTimeOffset longest) => now.AddYears(UsualYears) < longest ? now.AddYears(UsualYears) : longest;
}
