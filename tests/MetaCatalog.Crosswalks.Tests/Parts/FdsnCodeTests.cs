using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Tests.Parts;

public class FdsnCodeTests
{
    [Theory]
    [InlineData("XK", true)]
    [InlineData("IU", true)]
    [InlineData("9X2025", true)]
    [InlineData("TOOLONG12", false)]
    [InlineData("xk", false)]
    [InlineData("X K", false)]
    [InlineData("X-K", false)]
    [InlineData("XK\n", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_network_has_one_to_eight_capitals_and_digits(string? code, bool isOne) => Assert.Equal(isOne, FdsnCode.IsNetwork(code));

    [Theory]
    [InlineData("MHY", true)]
    [InlineData("A-1", true)]
    [InlineData("N.HOKH", false)]
    [InlineData("STATION12", false)]
    [InlineData("MHY\n", false)]
    public void A_station_may_have_a_dash(string code, bool isOne) => Assert.Equal(isOne, FdsnCode.IsStation(code));

    [Theory]
    [InlineData("HHZ", true)]
    [InlineData("BH1", true)]
    [InlineData("1HZ", false)]
    [InlineData("HZ", false)]
    [InlineData("HHZZ", false)]
    [InlineData("HHZ\n", false)]
    public void A_channel_has_three_characters_the_first_a_letter(string code, bool isOne) => Assert.Equal(isOne, FdsnCode.IsChannel(code));

    [Theory]
    [InlineData("XK", "MHY", "00", "HHZ", "FDSN:XK_MHY_00_H_H_Z")]
    [InlineData("XK", "MHY", "--", "HHZ", "FDSN:XK_MHY__H_H_Z")]
    [InlineData("XK", "MHY", "  ", "BH1", "FDSN:XK_MHY__B_H_1")]
    [InlineData("XK", "MHY", null, "HHZ", "FDSN:XK_MHY__H_H_Z")]
    [InlineData("xk", "MHY", "00", "HHZ", null)]
    [InlineData("XK", "m", "00", "HHZ", null)]
    [InlineData("XK", "MHY", "0 0", "HHZ", null)]
    [InlineData("XK", "MHY", "00", "HZ", null)]
    public void Codes_make_a_source_identifier_or_none(string network, string station, string? location, string channel, string? expected)
    {
        var identifier = FdsnCode.SourceIdentifier(network, station, location, channel);

        Assert.Equal(expected, identifier);
        Assert.Equal(expected is not null, FdsnCode.IsSourceIdentifier(identifier));
    }

    [Theory]
    [InlineData("FDSN:XK", true)]
    [InlineData("FDSN:XK_MHY", true)]
    [InlineData("FDSN:XK_MHY__H_H_Z", true)]
    [InlineData("FDSN:XK_MHY_00_H_H_Z", true)]
    [InlineData("FDSN:XK_MHY_00_H_H", false)]
    [InlineData("XK_MHY_00_H_H_Z", false)]
    [InlineData("FDSN:XK_MHY__H_H_Z\n", false)]
    public void A_source_identifier_is_of_a_network_a_station_or_a_channel(string text, bool isOne) => Assert.Equal(isOne, FdsnCode.IsSourceIdentifier(text));
}
