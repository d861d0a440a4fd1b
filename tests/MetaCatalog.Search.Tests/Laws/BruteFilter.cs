namespace MetaCatalog.Search.Tests.Laws;

/// <summary>Filters as they are defined, on the values of a document.</summary>
internal static class BruteFilter
{
    public static bool Passes(Filter filter, Document document) => filter switch
    {
        Filter.AnyOf any => Keywords(document, any.Field).Overlaps(any.Values),
        Filter.AllOf all => Keywords(document, all.Field).IsSupersetOf(all.Values),
        Filter.OnlyOf only => Keywords(document, only.Field) is { Count: > 0 } values && values.IsSubsetOf(only.Values),
        Filter.Exists exists => document.Values.Any(value => value.Field == exists.Field),
        Filter.NumberRange range => Of<NumberValue>(document, range.Field).Any(value => !(value.Value < range.From) && !(value.Value > range.To)),
        Filter.InstantRange range => Of<InstantValue>(document, range.Field).Any(value => !(value.Value < range.From) && !(value.Value > range.To)),
        Filter.BoxIntersects box => Of<BoxValue>(document, box.Field).Any(value => Cells(value.Value).Overlaps(Cells(box.Box))),
        Filter.BoxWithin box => Of<BoxValue>(document, box.Field).Any(value => Cells(value.Value).IsSubsetOf(Cells(box.Box))),
        Filter.PeriodOverlaps period => Of<PeriodValue>(document, period.Field).Any(value => !(value.Value.Start > period.Period.End) && !(value.Value.End < period.Period.Start)),
        Filter.Not not => !Passes(not.Inner, document),
        Filter.Either either => either.Inner.Any(inner => Passes(inner, document)),
        Filter.Every every => every.Inner.All(inner => Passes(inner, document)),
        _ => throw new InvalidOperationException(filter.ToString()),
    };

    private static HashSet<string> Keywords(Document document, string field) =>
        [.. Of<KeywordValue>(document, field).SelectMany(value => field == "subject" ? BruteForce.Paths(value.Value) : [value.Value])];

    private static IEnumerable<T> Of<T>(Document document, string field)
        where T : FieldValue => document.Values.OfType<T>().Where(value => value.Field == field);

    /// <summary>Whole degrees a box covers; random boxes lie on whole degrees. Longitude −180 and 180 are kept apart, as boxes keep them.</summary>
    private static HashSet<(int, int)> Cells(GeoBox box)
    {
        var longitudes = box.West <= box.East
            ? Enumerable.Range((int)box.West, (int)(box.East - box.West) + 1)
            : Enumerable.Range((int)box.West, 181 - (int)box.West).Concat(Enumerable.Range(-180, (int)box.East + 181));
        return [.. longitudes.Distinct().SelectMany(longitude => new[] { (longitude, (int)box.South), (longitude, (int)box.North) })
            .Concat(Enumerable.Range((int)box.South, (int)(box.North - box.South) + 1).SelectMany(latitude => longitudes.Select(longitude => (longitude, latitude))))];
    }
}
