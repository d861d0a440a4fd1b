using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Search;

/// <summary>Reads a search from the query: <c>q</c>, one parameter a facet or histogram, place, time, elements, <c>sort</c>, <c>size</c>,
/// <c>cursor</c>.</summary>
internal static class SearchBinding
{
    private const int LongestQuery = 1000;
    private const int MostValues = 100;
    private const double DefaultWeight = 0.1;
    private static readonly string[] Sorts = ["relevance", "newest", "oldest", "title", "readiness", "fair", "mqa"];

    public static (SearchQuestion? Question, ProblemResult? Problem) Read(HttpRequest request, string language, int maxPageSize)
    {
        var text = request.Query["q"].ToString();
        if (text.Length > LongestQuery)
        {
            return (null, Problems.InvalidParameter("q", $"of {text.Length} characters", $"at most {LongestQuery} characters"));
        }

        var sort = Array.IndexOf(Sorts, request.Query.TryGetValue("sort", out var asked) ? asked.ToString() : "relevance");
        if (sort < 0)
        {
            return (null, Problems.InvalidParameter("sort", asked, string.Join(", ", Sorts)));
        }

        var (size, problem) = Number(request, "size", 20, Math.Min(maxPageSize, 100));
        var (facetSize, facetProblem) = Number(request, "facetSize", 10, 100);
        var values = new SearchValues(request.Query);
        var question = new SearchQuestion
        {
            Text = text,
            Like = values.Record("like"),
            IsStrict = values.Flag("strict"),
            Filters = Filters(request.Query),
            Ranges = values.Ranges(),
            AllElements = values.List("elements"),
            OnlyElements = values.List("onlyElements"),
            Place = values.Box("bbox"),
            IsWithinPlace = values.Flag("within"),
            Time = values.Period("time"),
            RecencyWeight = values.Number("recency", DefaultWeight),
            QualityWeight = values.Number("quality", DefaultWeight),
            Explains = values.Flag("explain"),
            Sort = (SearchSort)sort,
            Size = size,
            FacetSize = facetSize,
            Cursor = request.Query["cursor"].FirstOrDefault() is { Length: > 0 } cursor ? cursor : null,
            Language = language,
        };
        return (problem ?? facetProblem ?? values.Problem) is { } fault ? (null, fault) : (question, null);
    }

    /// <summary>The name of an order in the query.</summary>
    public static string Name(SearchSort sort) => Sorts[(int)sort];

    private static Dictionary<string, IReadOnlyList<string>> Filters(IQueryCollection query) =>
        Facets.Staff.Where(query.ContainsKey)
            .Select(facet => (facet, Values: query[facet].OfType<string>().Where(static value => value.Length > 0).Take(MostValues).ToArray()))
            .Where(static filter => filter.Values.Length > 0)
            .ToDictionary(static filter => filter.facet, static filter => (IReadOnlyList<string>)filter.Values);

    private static (int Number, ProblemResult? Problem) Number(HttpRequest request, string name, int fallback, int most)
    {
        if (!request.Query.TryGetValue(name, out var text))
        {
            return (fallback, null);
        }

        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= most
            ? (number, null)
            : (0, Problems.InvalidParameter(name, text, $"0 to {most}"));
    }
}
