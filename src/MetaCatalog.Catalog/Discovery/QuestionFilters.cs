using MetaCatalog.Catalog.Records;
using MetaCatalog.Search;
using Period = MetaCatalog.Search.Period;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>The filters and facets of a question as the index knows them.</summary>
internal static class QuestionFilters
{
    public static IReadOnlyList<Filter> Of(SearchQuestion question)
    {
        List<Filter> filters = [.. question.Filters.Select(static filter => Values(filter.Key, filter.Value))];
        filters.AddRange(question.Ranges.Select(static range => new Filter.Either([.. range.Value.Select(one => Histograms.Overlaps(range.Key, one))])));
        AddElements(filters, question);
        if (question.Place is { } place)
        {
            var box = new GeoBox(place.West, place.South, place.East, place.North);
            filters.Add(question.IsWithinPlace ? new Filter.BoxWithin(RecordFields.Box, box) : new Filter.BoxIntersects(RecordFields.Box, box));
        }

        if (question.Time is { } time)
        {
            filters.Add(new Filter.PeriodOverlaps(RecordFields.Period, new Period(time.Start?.Start, time.End is { } end ? LastInstant(end) : null)));
        }

        return filters;
    }

    /// <summary>The facets to count; under the path chosen, where one is.</summary>
    public static IReadOnlyList<FacetRequest> Facets(IReadOnlyList<string> names, SearchQuestion question) =>
        question.FacetSize == 0 ? [] : [.. names.Select(name => Facet(name, question)), .. Histograms.All.Select(Histograms.Facet)];

    private static DateTimeOffset LastInstant(RecordDate date) => date.Precision switch
    {
        DatePrecision.Year => date.Start.AddYears(1).AddTicks(-1),
        DatePrecision.Month => date.Start.AddMonths(1).AddTicks(-1),
        DatePrecision.Day => date.Start.AddDays(1).AddTicks(-1),
        _ => date.Start,
    };

    private static ValueFacet Facet(string name, SearchQuestion question) => new(
        name,
        question.FacetSize,
        Discovery.Facets.Hierarchical.Contains(name) && question.Filters.GetValueOrDefault(name) is [var chosen] ? Path(name, chosen) : null);

    private static Filter.AnyOf Values(string facet, IReadOnlyList<string> values) => new(facet, [.. values.Select(value => Path(facet, value))]);

    private static string Path(string facet, string value) => facet == Discovery.Facets.Organism ? Taxa.Resolve(value) : value;

    private static void AddElements(List<Filter> filters, SearchQuestion question)
    {
        if (question.AllElements.Count > 0)
        {
            filters.Add(new Filter.AllOf(Discovery.Facets.Element, [.. question.AllElements]));
        }

        if (question.OnlyElements.Count > 0)
        {
            filters.Add(new Filter.OnlyOf(Discovery.Facets.Element, [.. question.OnlyElements]));
        }
    }
}
