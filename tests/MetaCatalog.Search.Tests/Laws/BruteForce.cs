using System.Globalization;
using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Tests.Laws;

/// <summary>Says what a request must find by looking at every document: the analyzer is the index's own, all else is done plainly.</summary>
internal sealed class BruteForce
{
    private readonly IndexSchema schema = A.Schema;
    private readonly Dictionary<string, TokenizedDocument> documents = new(StringComparer.Ordinal);

    public void Apply(IEnumerable<IndexChange> changes)
    {
        foreach (var change in changes)
        {
            documents.Remove(change.Key);
            if (change is Upsert upsert)
            {
                documents.Add(change.Key, new TokenizedDocument(upsert.Document, schema));
            }
        }
    }

    public Expected Answer(SearchRequest request)
    {
        var visible = documents.Values.Where(document => request.Partitions.Contains(document.Document.Partition)).ToList();
        var scorer = new BruteScorer(visible, schema);
        var found = visible.Where(document => request.Scope.All(filter => Passes(filter, document.Document)))
            .Select(document => (document.Document, Score: scorer.Score(request.Query!, document)))
            .Where(static match => match.Score is not null).Select(static match => (match.Document, Score: match.Score!.Value)).ToList();
        var hits = found.Where(match => request.Filters.All(filter => Passes(filter, match.Document))).ToList();
        return new Expected(hits.Count, Ordered(hits, request), [.. request.Facets.Select(facet => Facet(facet, request, found.ConvertAll(static match => match.Document)))]);
    }

    private static List<(string Key, double Score)> Ordered(List<(Document Document, double Score)> hits, SearchRequest request)
    {
        var order = Comparer<(Document Document, double Score)>.Create((a, b) => Compare(a, b, request.Sort));
        return [.. hits.Order(order).Select(static hit => (hit.Document.Key, hit.Score))];
    }

    private static int Compare((Document Document, double Score) a, (Document Document, double Score) b, SortOrder sort)
    {
        var order = sort.Field is null ? 0 : CompareBy(sort, a.Document, b.Document);
        return order != 0 ? order : Utf8Order.Instance.Compare(a.Document.Key, b.Document.Key);
    }

    private static int CompareBy(SortOrder sort, Document a, Document b)
    {
        var (left, right) = (SortValue(sort, a), SortValue(sort, b));
        return left is null || right is null
            ? (left is null).CompareTo(right is null)
            : (left is string text ? Utf8Order.Instance.Compare(text, (string)right) : ((double)left).CompareTo((double)right)) * (sort.Descending ? -1 : 1);
    }

    private static object? SortValue(SortOrder sort, Document document)
    {
        var values = document.Values.Where(value => value.Field == sort.Field).SelectMany(Sortable).ToList();
        return values.Count == 0 ? null : sort.Descending ? values.Max() : values.Min();
    }

    private static IEnumerable<object> Sortable(FieldValue value) => value switch
    {
        KeywordValue { Field: "subject" } keyword => Paths(keyword.Value),
        KeywordValue keyword => [keyword.Value],
        NumberValue number => [number.Value],
        InstantValue instant => [(double)instant.Value.UtcTicks],
        _ => [],
    };

    private static bool Passes(Filter filter, Document document) => BruteFilter.Passes(filter, document);

    private static FacetResult Facet(FacetRequest facet, SearchRequest request, List<Document> found)
    {
        var counted = found.Where(document => request.Filters.Where(filter => filter.On != facet.Field).All(filter => Passes(filter, document)));
        var all = counted.SelectMany(document => Buckets(facet, document).Distinct()).GroupBy(static bucket => bucket, StringComparer.Ordinal)
            .Select(static group => new FacetCount(group.Key, group.Count())).ToList();
        return facet switch
        {
            ValueFacet values => new FacetResult(facet.Field, [.. all.OrderByDescending(static count => count.Count).ThenBy(static count => count.Value, Utf8Order.Instance).Take(values.Top)], all.Count),
            RangeFacet ranges => new FacetResult(facet.Field, [.. Names(ranges).Select(name => all.Find(count => count.Value == name) ?? new FacetCount(name, 0))], ranges.Bounds.Count - 1),
            _ => new FacetResult(facet.Field, [.. all.OrderBy(static count => count.Value, StringComparer.Ordinal)], all.Count),
        };
    }

    private static IEnumerable<string> Names(RangeFacet facet) =>
        facet.Bounds.Zip(facet.Bounds.Skip(1), static (low, high) => string.Create(CultureInfo.InvariantCulture, $"{low}..{high}"));

    private static IEnumerable<string> Buckets(FacetRequest facet, Document document) => document.Values.Where(value => value.Field == facet.Field).SelectMany(value => (facet, value) switch
    {
        (ValueFacet { Field: "subject" } values, KeywordValue keyword) => Paths(keyword.Value).Where(path => Parent(path) == values.Under),
        (ValueFacet, KeywordValue keyword) => [keyword.Value],
        (RangeFacet ranges, NumberValue number) => Names(ranges).Where((_, i) => number.Value >= ranges.Bounds[i] && (number.Value < ranges.Bounds[i + 1] || (number.Value == ranges.Bounds[i + 1] && i == ranges.Bounds.Count - 2))),
        (CalendarFacet, InstantValue instant) => [instant.Value.Year.ToString("D4", CultureInfo.InvariantCulture)],
        _ => Array.Empty<string>(),
    });

    private static string? Parent(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : null;

    internal static IEnumerable<string> Paths(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }

        yield return path;
    }
}

/// <summary>What must be found.</summary>
internal sealed record Expected(int Total, List<(string Key, double Score)> Hits, List<FacetResult> Facets);

/// <summary>A document and all its tokens.</summary>
internal sealed class TokenizedDocument : ITokenSink
{
    private readonly IndexSchema schema;
    private int field;

    public TokenizedDocument(Document document, IndexSchema schema)
    {
        (Document, this.schema) = (document, schema);
        var next = new int[schema.TextFields.Length];
        foreach (var text in document.Values.OfType<TextValue>())
        {
            field = Array.FindIndex(schema.TextFields, candidate => candidate.Name == text.Field);
            next[field] = new Analyzer(stemsEnglish: true).Analyze(text.Content, schema.TextFields[field].Role, next[field], this) + SegmentBuilder.ValueGap;
        }

        Length = Lengths.Decode(Lengths.Encode(Length));
    }

    public Document Document { get; }

    public HashSet<(char Space, string Term, int Field, int Position)> Tokens { get; } = [];

    public int Length { get; private set; }

    bool ITokenSink.WantsSurfaces => false;

    void ITokenSink.BeginUnit()
    {
    }

    void ITokenSink.Add(TokenKind kind, ReadOnlySpan<char> term, int position, TextRange source)
    {
        Tokens.Add((TermSpace.Of(kind), term.ToString(), field, position));
        Length += kind is TokenKind.Word or TokenKind.Reading ? schema.TextFields[field].Weight : 0;
    }
}
