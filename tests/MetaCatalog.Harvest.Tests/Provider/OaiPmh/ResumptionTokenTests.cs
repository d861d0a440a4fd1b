using MetaCatalog.Harvest.Provider.OaiPmh;

namespace MetaCatalog.Harvest.Tests.Provider.OaiPmh;

public class ResumptionTokenTests
{
    [Fact]
    public void A_token_comes_back_as_it_was_written()
    {
        var token = new ResumptionToken("jpcoar_2.0", "2026-01-01", null, "domain:materials", 100, 5123, "p42.x");

        Assert.Equal(token, ResumptionToken.Read(token.Write()));
    }

    [Fact]
    public void A_token_needs_no_encoding_in_a_query()
    {
        var written = new ResumptionToken("oai_dc", null, null, "provider:p-あ", 0, null, "p1").Write();

        Assert.Equal(written, Uri.EscapeDataString(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("junk")]
    [InlineData("####")]
    [InlineData("b2FpX2Rj")]
    public void What_is_no_token_is_none(string text)
    {
        Assert.Null(ResumptionToken.Read(text));
    }

    [Fact]
    public void A_token_of_any_length_is_not_read()
    {
        Assert.Null(ResumptionToken.Read(new string('A', 100_000)));
    }
}
