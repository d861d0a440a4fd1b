using MetaCatalog.Search.Filters;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Ranking;

/// <summary>The filters a person chose, by field: those on one field stand or fall together, so that a facet of that field can be
/// counted without them.</summary>
internal sealed class FilterGroups(IReadOnlyList<Filter> filters)
{
    private readonly List<(string? Field, Filter Filter)> groups = [.. filters
        .Where(static filter => filter.On is not null)
        .GroupBy(static filter => filter.On!, StringComparer.Ordinal)
        .Select(static group => ((string?)group.Key, (Filter)new Filter.Every([.. group])))
        .Concat(filters.Where(static filter => filter.On is null).Select(static filter => ((string?)null, filter)))];

    public int Count => groups.Count;

    public string? Field(int group) => groups[group].Field;

    public FilterTest[] Bind(Segment segment, IndexSchema schema) =>
        [.. groups.Select(group => FilterTest.For(group.Filter, segment, schema))];
}
