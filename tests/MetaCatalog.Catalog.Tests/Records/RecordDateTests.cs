using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Tests.Records;

public class RecordDateTests
{
    private static readonly TimeSpan Tokyo = TimeSpan.FromHours(9);

    [Theory]
    [InlineData("2026", "2026-01-01T00:00:00+09:00", DatePrecision.Year)]
    [InlineData("2026-04", "2026-04-01T00:00:00+09:00", DatePrecision.Month)]
    [InlineData("2026-04-01", "2026-04-01T00:00:00+09:00", DatePrecision.Day)]
    [InlineData("2026-04-01Z", "2026-04-01T00:00:00Z", DatePrecision.Day)]
    [InlineData("2026-04-01-05:00", "2026-04-01T00:00:00-05:00", DatePrecision.Day)]
    [InlineData("2026-04-01T10:00:00", "2026-04-01T10:00:00+09:00", DatePrecision.Instant)]
    [InlineData("2026-04-01T10:00:00.25Z", "2026-04-01T10:00:00.25Z", DatePrecision.Instant)]
    [InlineData("2026-04-01T10:00", "2026-04-01T10:00:00+09:00", DatePrecision.Instant)]
    [InlineData("2028-02-29", "2028-02-29T00:00:00+09:00", DatePrecision.Day)]
    public void A_date_begins_at_its_first_instant(string text, string start, DatePrecision precision)
    {
        var date = RecordDate.Read(text, Tokyo);

        Assert.Equal((DateTimeOffset.Parse(start), precision), (date!.Start, date.Precision));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2026-13-01")]
    [InlineData("2027-02-29")]
    [InlineData("2026/04/01")]
    [InlineData("0001-01-01")]
    [InlineData("2026-04-01+99:00")]
    [InlineData("2026-04-01T25:00:00")]
    public void What_is_no_date_is_none(string text) => Assert.Null(RecordDate.Read(text, Tokyo));
}
