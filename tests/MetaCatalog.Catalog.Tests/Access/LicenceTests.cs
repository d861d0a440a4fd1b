using MetaCatalog.Catalog.Access;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Access;

public class LicenceTests
{
    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("http://creativecommons.org/licenses/by/4.0")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/deed.ja")]
    [InlineData("http://creativecommons.org/licenses/by/4.0/legalcode")]
    [InlineData("https://www.creativecommons.org/licenses/by/4.0/legalcode.en")]
    [InlineData("https://spdx.org/licenses/CC-BY-4.0.html")]
    [InlineData("http://spdx.org/licenses/CC-BY-4.0.json")]
    [InlineData("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0")]
    [InlineData("https://choosealicense.com/licenses/cc-by-4.0/")]
    public void One_licence_is_read_from_all_its_addresses(string iri)
    {
        var licence = Licence.Of(new Iri(iri));

        Assert.Equal(("CC-BY-4.0", LicenceKind.Known, true), (licence.Key, licence.Kind, licence.IsOpen));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", licence.CanonicalIri);
    }

    [Theory]
    [InlineData("CC BY 4.0", "CC-BY-4.0", true, false, false)]
    [InlineData("cc-by-nc-sa 3.0", "CC-BY-NC-SA-3.0", false, true, false)]
    [InlineData("CC BY-ND 2.1 JP", "CC-BY-ND-2.1-JP", false, false, true)]
    [InlineData("CC0", "CC0-1.0", true, false, false)]
    [InlineData("CC-BY", "CC-BY-4.0", true, false, false)]
    [InlineData("ODbL-1.0", "ODbL-1.0", true, false, false)]
    [InlineData("政府標準利用規約（第2.0版）", "GJSTU-2.0", true, false, false)]
    [InlineData("MIT", "MIT", true, false, false)]
    public void Usual_names_are_read(string text, string key, bool isOpen, bool nonCommercial, bool noDerivatives)
    {
        var licence = Licence.Of(new Literal(text));

        Assert.Equal((key, isOpen, nonCommercial, noDerivatives), (licence.Key, licence.IsOpen, licence.NonCommercial, licence.NoDerivatives));
    }

    [Theory]
    [InlineData("http://rightsstatements.org/vocab/InC/1.0/", LicenceKind.RightsStatement)]
    [InlineData("http://purl.org/coar/access_right/c_abf2", LicenceKind.AccessRight)]
    [InlineData("https://example.org/terms", LicenceKind.UnknownIri)]
    [InlineData("https://creativecommons.org/licenses/by-xx/4.0/", LicenceKind.UnknownIri)]
    public void What_is_no_known_licence_is_told_apart(string iri, LicenceKind kind)
    {
        var licence = Licence.Of(new Iri(iri));

        Assert.Equal((kind, false), (licence.Kind, licence.IsOpen));
    }

    [Fact]
    public void A_deprecated_identifier_names_its_successor() =>
        Assert.Equal("GPL-3.0-only", Licence.Of(new Iri("https://spdx.org/licenses/GPL-3.0")).ReplacedBy);

    [Fact]
    public void A_node_without_a_name_is_text() => Assert.Equal(LicenceKind.Text, Licence.Of(new BlankNode("b")).Kind);
}
