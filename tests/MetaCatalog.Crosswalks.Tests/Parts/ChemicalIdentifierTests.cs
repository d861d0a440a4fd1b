using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Tests.Parts;

public class ChemicalIdentifierTests
{
    [Theory]
    [InlineData(" InChI=1S/CH4/h1H4 ", "InChI=1S/CH4/h1H4")]
    [InlineData("InChI=1/C2H6O/c1-2-3/h3H,2H2,1H3", "InChI=1/C2H6O/c1-2-3/h3H,2H2,1H3")]
    [InlineData("InChI=1S/CH4", "InChI=1S/CH4")]
    [InlineData("inchi=1S/CH4/h1H4", null)]
    [InlineData("InChI=2S/CH4/h1H4", null)]
    [InlineData("InChI=1S/", null)]
    [InlineData("InChI=1S/CH4/h1 H4", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_InChI_begins_with_its_version_and_formula(string? text, string? expected) => Assert.Equal(expected, ChemicalIdentifier.InChI(text));

    [Theory]
    [InlineData("VNWKTOKETHGBQD-UHFFFAOYSA-N", "VNWKTOKETHGBQD-UHFFFAOYSA-N")]
    [InlineData(" vnwktokethgbqd-uhfffaoysa-n ", "VNWKTOKETHGBQD-UHFFFAOYSA-N")]
    [InlineData("InChIKey=VNWKTOKETHGBQD-UHFFFAOYSA-N", "VNWKTOKETHGBQD-UHFFFAOYSA-N")]
    [InlineData("VNWKTOKETHGBQD-UHFFFAOYXA-N", null)]
    [InlineData("VNWKTOKETHGBQ-UHFFFAOYSA-N", null)]
    [InlineData("VNWKTOKETHGBQD-UHFFFAOYSA", null)]
    [InlineData("1NWKTOKETHGBQD-UHFFFAOYSA-N", null)]
    [InlineData(null, null)]
    public void An_InChIKey_has_three_groups_of_letters(string? text, string? expected) => Assert.Equal(expected, ChemicalIdentifier.InChIKey(text));
}
