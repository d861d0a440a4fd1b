using System.Globalization;
using MetaCatalog.Search.Filters;
using MetaCatalog.Search.Queries;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Plans ranges and exact values of columns written as text: <c>year:[2010 TO 2020]</c>.</summary>
internal sealed class RangePlanner(IndexSchema schema)
{
    private static readonly string[] DateFormats =
        ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    public Plan Plan(Query.Range range, float boost) => schema.Find(range.Field) switch
    {
        NumberField => new FilterPlan(Numbers(range), schema, boost),
        InstantField => new FilterPlan(Instants(range), schema, boost),
        KeywordField => new KeywordRangePlan(schema.ColumnOf(range.Field), range, boost),
        _ => throw new SearchRequestException($"'{range.Field}' is not a keyword, number or instant field."),
    };

    /// <summary>What is wrong with a range, or null.</summary>
    public static string? Fault(Query.Range range, IndexSchema schema)
    {
        try
        {
            _ = new RangePlanner(schema).Plan(range, 1);
            return null;
        }
        catch (SearchRequestException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>The first instant of a year, month, day or instant as written, and the first after it; null when it is none of these.</summary>
    public static (DateTimeOffset First, DateTimeOffset Next)? ReadDate(string text)
    {
        if (!DateTimeOffset.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var first))
        {
            return null;
        }

        return (first, text.Length switch { 4 => Later(first.AddYears, 1), 7 => Later(first.AddMonths, 1), 10 => Later(days => first.AddDays(days), 1), _ => first.AddTicks(1) });
    }

    private static DateTimeOffset Later(Func<int, DateTimeOffset> add, int count)
    {
        try
        {
            return add(count);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateTimeOffset.MaxValue;
        }
    }

    private static bool IsOpen(string? bound) => bound is null or "*" or "";

    private static Filter.NumberRange Numbers(Query.Range range)
    {
        var from = IsOpen(range.From) ? (double?)null : Number(range.From!, range.Field);
        var to = IsOpen(range.To) ? (double?)null : Number(range.To!, range.Field);
        return new Filter.NumberRange(
            range.Field,
            range.IncludesFrom || from is null ? from : Math.BitIncrement(from.Value),
            range.IncludesTo || to is null ? to : Math.BitDecrement(to.Value));
    }

    private static Filter.InstantRange Instants(Query.Range range)
    {
        var from = IsOpen(range.From) ? default((DateTimeOffset First, DateTimeOffset Next)?) : Date(range.From!, range.Field);
        var to = IsOpen(range.To) ? default((DateTimeOffset First, DateTimeOffset Next)?) : Date(range.To!, range.Field);
        return new Filter.InstantRange(
            range.Field,
            range.IncludesFrom ? from?.First : from?.Next,
            (range.IncludesTo ? to?.Next : to?.First)?.AddTicks(-1));
    }

    private static double Number(string text, string field) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new SearchRequestException($"'{text}' is not a number, as '{field}' needs.");

    private static (DateTimeOffset, DateTimeOffset) Date(string text, string field) =>
        ReadDate(text) ?? throw new SearchRequestException($"'{text}' is not a date, as '{field}' needs. Allowed: 2024, 2024-05, 2024-05-17, 2024-05-17T09:00:00+09:00.");
}

/// <summary>Documents with a keyword in a range.</summary>
internal sealed class KeywordRangePlan(int number, Query.Range range, float boost) : Plan
{
    public override Matcher Bind(LiveSegment segment)
    {
        var column = (KeywordColumn)segment.Segment.Columns[number];
        var (first, end) = (First(column), End(column));
        var bits = new ulong[(segment.Segment.DocumentCount + 63) / 64];
        for (var document = 0; document < segment.Segment.DocumentCount; document++)
        {
            for (var value = column.Start(document); value < column.End(document); value++)
            {
                var ordinal = column.Ordinal(value);
                bits[document >> 6] |= ordinal >= first && ordinal < end ? 1UL << (document & 63) : 0;
            }
        }

        return new BitMatcher(bits, boost);
    }

    public override string ToString() => $"range of '{range.Field}'";

    private int First(KeywordColumn column) => range.From is null or "*" ? 0 : Bound(column, range.From, past: !range.IncludesFrom);

    private int End(KeywordColumn column) => range.To is null or "*" ? column.Count : Bound(column, range.To, past: range.IncludesTo);

    private static int Bound(KeywordColumn column, string text, bool past)
    {
        var at = column.FirstNotBelow(System.Text.Encoding.UTF8.GetBytes(text));
        return past && at < column.Count && column.Text(at) == text ? at + 1 : at;
    }
}
