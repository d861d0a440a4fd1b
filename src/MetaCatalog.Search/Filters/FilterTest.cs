using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Filters;

/// <summary>A filter made ready for a segment.</summary>
internal abstract class FilterTest
{
    public abstract bool Passes(int document);

    /// <summary>Sets a mark for each document that passes, and takes it for each that does not.</summary>
    public virtual void Test(ReadOnlySpan<int> documents, Span<bool> passed)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            passed[i] = Passes(documents[i]);
        }
    }

    /// <summary>Makes a filter ready.</summary>
    /// <exception cref="SearchRequestException">It names a field that is not of its kind.</exception>
    public static FilterTest For(Filter filter, Segment segment, IndexSchema schema)
    {
        return filter switch
        {
            Filter.AnyOf any => new AnyOfTest(Column<KeywordField, KeywordColumn>(any.Field), any.Values),
            Filter.AllOf all => new AllOfTest(Column<KeywordField, KeywordColumn>(all.Field), all.Values),
            Filter.OnlyOf only => new OnlyOfTest(Column<KeywordField, KeywordColumn>(only.Field), only.Values),
            Filter.Exists exists => new ExistsTest(segment.Columns[AnyColumn(exists.Field, schema)]),
            Filter.NumberRange range => new RangeTest(Column<NumberField, NumberColumn>(range.Field), Bits(range.From, long.MinValue), Bits(range.To, long.MaxValue)),
            Filter.InstantRange range => new RangeTest(Column<InstantField, NumberColumn>(range.Field), range.From?.UtcTicks ?? long.MinValue, range.To?.UtcTicks ?? long.MaxValue),
            Filter.BoxIntersects box => new BoxTest(Column<BoxField, BoxColumn>(box.Field), BoxCode.Of(box.Box).ToBox(), static (value, asked) => value.Intersects(asked)),
            Filter.BoxWithin box => new BoxTest(Column<BoxField, BoxColumn>(box.Field), BoxCode.Of(box.Box).ToBox(), static (value, asked) => value.IsWithin(asked)),
            Filter.PeriodOverlaps period => new PeriodTest(Column<PeriodField, PeriodColumn>(period.Field), period.Period),
            Filter.Keys keys => new KeysTest(segment.Keys, keys.Values),
            Filter.Not not => new NotTest(For(not.Inner, segment, schema)),
            Filter.Either either => new EitherTest([.. either.Inner.Select(inner => For(inner, segment, schema))]),
            Filter.Every every => new EveryTest([.. every.Inner.Select(inner => For(inner, segment, schema))]),
            _ => throw new SearchRequestException($"A filter of kind {filter.GetType().Name} is not known."),
        };

        TColumn Column<TField, TColumn>(string name)
            where TField : Field
            where TColumn : Column =>
            (TColumn)segment.Columns[schema.ColumnOf(schema.Require<TField>(name).Name)];
    }

    /// <summary>Checks a filter's fields where there is no segment to make it ready for.</summary>
    /// <exception cref="SearchRequestException">It names a field that is not of its kind.</exception>
    public static void Check(Filter filter, IndexSchema schema)
    {
        _ = filter switch
        {
            Filter.AnyOf or Filter.AllOf or Filter.OnlyOf => (Field)schema.Require<KeywordField>(filter.On!),
            Filter.Exists exists => schema.Columns[AnyColumn(exists.Field, schema)],
            Filter.NumberRange => schema.Require<NumberField>(filter.On!),
            Filter.InstantRange => schema.Require<InstantField>(filter.On!),
            Filter.BoxIntersects or Filter.BoxWithin => schema.Require<BoxField>(filter.On!),
            Filter.PeriodOverlaps => schema.Require<PeriodField>(filter.On!),
            _ => null,
        };
        foreach (var inner in Inner(filter))
        {
            Check(inner, schema);
        }
    }

    private static IReadOnlyList<Filter> Inner(Filter filter) => filter switch
    {
        Filter.Not not => [not.Inner],
        Filter.Either either => either.Inner,
        Filter.Every every => every.Inner,
        _ => [],
    };

    private static int AnyColumn(string name, IndexSchema schema) =>
        schema.ColumnOf(name) is >= 0 and var column ? column : throw new SearchRequestException($"'{name}' is not a field with a column.");

    private static long Bits(double? value, long open) => value is { } number ? SortableDouble.ToBits(number) : open;
}
