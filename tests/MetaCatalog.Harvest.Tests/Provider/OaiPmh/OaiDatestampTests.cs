using MetaCatalog.Harvest.Provider.OaiPmh;

namespace MetaCatalog.Harvest.Tests.Provider.OaiPmh;

public class OaiDatestampTests
{
    [Fact]
    public void A_day_ends_just_before_the_next()
    {
        var day = OaiDatestamp.Read("2026-02-28")!.Value;

        Assert.True(day.IsDay);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(-1), OaiDatestamp.End(day));
    }

    [Fact]
    public void A_second_holds_all_of_its_fractions()
    {
        var second = OaiDatestamp.Read("2026-11-24T03:00:00Z")!.Value;

        Assert.False(second.IsDay);
        Assert.Equal(second.Start.AddSeconds(1).AddTicks(-1), OaiDatestamp.End(second));
    }

    [Theory]
    [InlineData("2026-11-24T12:00:00+09:00")]
    [InlineData("2026-11-24T03:00:00")]
    [InlineData("2026-11")]
    [InlineData("2026-02-30")]
    [InlineData("24.11.2026")]
    [InlineData("")]
    public void Any_other_form_is_refused(string text)
    {
        Assert.Null(OaiDatestamp.Read(text));
    }

    [Fact]
    public void A_datestamp_is_written_in_utc_to_the_second()
    {
        var instant = new DateTimeOffset(2026, 11, 24, 12, 0, 0, 987, TimeSpan.FromHours(9));

        Assert.Equal("2026-11-24T03:00:00Z", OaiDatestamp.Write(instant));
    }
}
