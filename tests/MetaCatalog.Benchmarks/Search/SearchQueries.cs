using System.Globalization;
using MetaCatalog.Search;
using MetaCatalog.Search.Queries;

namespace MetaCatalog.Benchmarks.Search;

/// <summary>A query of the shared set: number, kind, operator, terms, filters.</summary>
internal sealed record SearchQuery(string Id, string Kind, SearchRequest Request)
{
    /// <summary>Reads a query set. Filters narrow all facets, as those of the peers do.</summary>
    public static List<SearchQuery> Load(string path) => [.. File.ReadLines(path).Where(static line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static SearchQuery Parse(string line)
    {
        var cells = line.Split('\t');
        var terms = cells[3].Split('|').Select(static term => new Query.Term(term)).ToArray<Query>();
        return new SearchQuery(cells[0], Class(cells), new SearchRequest
        {
            Partitions = [SearchRecords.Partition],
            Query = terms.Length == 1 ? terms[0] : cells[2] == "AND" ? Query.Group.AllOf(terms) : Query.Group.AnyOf(terms),
            Scope = cells.Length < 5 || cells[4].Length == 0 ? [] : [.. cells[4].Split(';').Select(Filter)],
            Facets = [.. SearchRecords.FacetFields.Select(static field => new ValueFacet(field, 10))],
            Top = 20,
        });
    }

    private static string Class(string[] cells)
    {
        var common = cells[1].Contains("com", StringComparison.Ordinal) ? "common" : cells[1].Contains("med", StringComparison.Ordinal) ? "medium" : "rare";
        return $"{cells[1].Split('-')[1]} terms {cells[2]} {common}";
    }

    private static Filter Filter(string text)
    {
        var parts = text.Split(':');
        return parts[0] == "year"
            ? new Filter.NumberRange("year", Number(parts[1]), Number(parts[2]))
            : new Filter.AnyOf(parts[0], [parts[1]]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
