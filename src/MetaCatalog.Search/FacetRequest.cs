namespace MetaCatalog.Search;

/// <summary>A facet to count over all hits.</summary>
/// <param name="Field">The field it counts; filters on this field alone do not narrow it.</param>
public abstract record FacetRequest(string Field);

/// <summary>The values of a keyword field with most hits, then by value. A document counts once for each of its values.</summary>
/// <param name="Field">A keyword field.</param>
/// <param name="Top">How many values to give, 1 or more.</param>
/// <param name="Under">On a hierarchical field: the path whose children are counted; null for the top level.</param>
public sealed record ValueFacet(string Field, int Top = 10, string? Under = null) : FacetRequest(Field);

/// <summary>Counts of a number or instant field between bounds: bucket i holds bounds[i] ≤ value &lt; bounds[i + 1], the last one its
/// upper bound too. A document counts once in each bucket that one of its values falls in.</summary>
/// <param name="Field">A number field (instants: ticks in UTC).</param>
/// <param name="Bounds">Two or more, rising.</param>
public sealed record RangeFacet(string Field, IReadOnlyList<double> Bounds) : FacetRequest(Field);

/// <summary>Counts of an instant field by calendar unit in UTC: <c>2024</c>, <c>2024-05</c>, <c>2024-05-17</c>, in order of time.</summary>
/// <param name="Field">An instant field.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Top">The most buckets to give; the latest are kept.</param>
public sealed record CalendarFacet(string Field, CalendarUnit Unit = CalendarUnit.Year, int Top = 100) : FacetRequest(Field);

/// <summary>The width of a <see cref="CalendarFacet"/>'s buckets.</summary>
public enum CalendarUnit
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}
