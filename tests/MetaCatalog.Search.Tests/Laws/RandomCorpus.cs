using MetaCatalog.Search.Queries;

namespace MetaCatalog.Search.Tests.Laws;

/// <summary>Random documents, queries and requests from a seed. Small vocabularies make everything meet everything.</summary>
internal sealed class RandomCorpus(int seed)
{
    private static readonly string[] Words =
        ["crystal", "crystals", "structure", "structural", "data", "Hi-net", "GRCh38", "Fe2O3", "seismic", "wave", "waves", "地震", "地震観測", "観測", "材料", "ゲノム", "データ", "東京都", "京都", "の", "震"];

    private static readonly string[] Licenses = ["cc-by", "cc0", "mit", "odbl", "proprietary"];
    private static readonly string[] Subjects = ["earth", "earth/seismology", "earth/seismology/waves", "matter/alloys", "life", "life/genomes"];
    private static readonly string[] Partitions = ["public", "staff"];
    private static readonly string?[] Fields = [null, null, null, "title", "body"];

    private readonly Random random = new(seed);

    public Document Document(int number)
    {
        var values = new List<FieldValue> { FieldValue.Text("title", Text(4)) };
        Maybe(0.8, () => values.Add(FieldValue.Text("body", Text(30))));
        Maybe(0.2, () => values.Add(FieldValue.Text("body", Text(10))));
        Maybe(0.9, () => values.Add(FieldValue.Keyword("license", Pick(Licenses))));
        for (var i = random.Next(4); i > 0; i--)
        {
            values.Add(FieldValue.Keyword("subject", Pick(Subjects)));
        }

        Maybe(0.8, () => values.Add(FieldValue.Number("size", random.Next(2) == 0 ? random.Next(-5, 6) : Math.Round(random.NextDouble() * 10, 2))));
        Maybe(0.3, () => values.Add(FieldValue.Number("size", random.Next(100))));
        Maybe(0.8, () => values.Add(FieldValue.Instant("issued", Instant())));
        Maybe(0.6, () => values.Add(FieldValue.Box("place", Box())));
        Maybe(0.6, () => values.Add(FieldValue.Span("time", Span())));
        return new Document($"doc-{number}", Pick(Partitions), values);
    }

    /// <summary>Batches of changes; keys come again, so that documents are replaced, moved and deleted.</summary>
    public List<List<IndexChange>> Changes(int batches, int keys) =>
        [.. Enumerable.Range(0, batches).Select(_ => Enumerable.Range(0, random.Next(1, 12)).Select(_ => Change(random.Next(keys))).ToList())];

    public SearchRequest Request() => new()
    {
        Query = Query(2),
        Partitions = random.Next(3) == 0 ? Partitions : [Pick(Partitions)],
        Scope = random.Next(4) == 0 ? [Filter(1)] : [],
        Filters = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Filter(1))],
        Facets =
        [
            new ValueFacet("license", 3), new ValueFacet("subject"), new ValueFacet("subject", Under: "earth"),
            new RangeFacet("size", [-5, 0, 2.5, 10, 100]), new CalendarFacet("issued", CalendarUnit.Year),
        ],
        Sort = random.Next(6) switch
        {
            0 => SortOrder.Ascending("size"),
            1 => SortOrder.ByGreatest("issued"),
            2 => SortOrder.Ascending("subject"),
            3 => SortOrder.ByGreatest("license"),
            _ => SortOrder.ByScore,
        },
        Top = random.Next(1, 15),
    };

    private IndexChange Change(int key) => random.Next(4) == 0 ? IndexChange.Remove($"doc-{key}") : IndexChange.Put(Document(key));

    private Query Query(int depth) => random.Next(depth > 0 ? 11 : 7) switch
    {
        0 => new Query.All(),
        1 => new Query.Phrase($"{Pick(Words)} {Pick(Words)}", random.Next(4), Pick(Fields)),
        2 => new Query.Prefix(Pick(Words)[..1], Pick(Fields)),
        3 => new Query.Fuzzy(Pick(Words), random.Next(3), Pick(Fields)),
        4 => new Query.Wildcard(Pick(["s*e", "?ave*", "*ur*", "地*"]), Pick(Fields)),
        5 => new Query.Where(Filter(1)),
        6 => new Query.Term(Pick(Words), Pick(Fields)) { Boost = random.Next(1, 4) },
        _ => new Query.Group([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new Clause((Occur)random.Next(3), Query(depth - 1)))]),
    };

    private Filter Filter(int depth) => random.Next(depth > 0 ? 12 : 9) switch
    {
        0 => new Filter.AnyOf("license", [Pick(Licenses), Pick(Licenses)]),
        1 => new Filter.AllOf("subject", [Pick(Subjects), Pick(Subjects)]),
        2 => new Filter.OnlyOf("subject", ["earth", Pick(Subjects), Pick(Subjects)]),
        3 => new Filter.NumberRange("size", random.Next(3) == 0 ? null : random.Next(-5, 5), random.Next(3) == 0 ? null : random.NextDouble() * 10),
        4 => new Filter.InstantRange("issued", Instant(), null),
        5 => new Filter.BoxIntersects("place", Box()),
        6 => new Filter.BoxWithin("place", Box()),
        7 => new Filter.PeriodOverlaps("time", Span()),
        8 => new Filter.Exists(Pick(["license", "size", "place"])),
        9 => new Filter.Not(Filter(0)),
        10 => new Filter.Either([Filter(0), Filter(0)]),
        _ => new Filter.Every([Filter(0), Filter(0)]),
    };

    private string Text(int words) => string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, words)).Select(_ => Pick(Words)));

    private DateTimeOffset Instant() => new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(random.Next(4000));

    private Period Span()
    {
        var start = Instant();
        return new Period(random.Next(5) == 0 ? null : start, random.Next(5) == 0 ? null : start.AddDays(random.Next(900)));
    }

    private GeoBox Box()
    {
        var south = random.Next(-90, 80);
        return new GeoBox(random.Next(-180, 181), south, random.Next(-180, 181), south + random.Next(0, 91 - Math.Max(south, 0)));
    }

    private void Maybe(double chance, Action action)
    {
        if (random.NextDouble() < chance)
        {
            action();
        }
    }

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
