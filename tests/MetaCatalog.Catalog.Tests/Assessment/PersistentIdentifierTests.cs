using MetaCatalog.Catalog.Assessment;

namespace MetaCatalog.Catalog.Tests.Assessment;

public class PersistentIdentifierTests
{
    [Theory]
    [InlineData("https://doi.org/10.1000/1", true)]
    [InlineData("http://dx.doi.org/10.1000/1", true)]
    [InlineData("doi:10.1000/1", true)]
    [InlineData("10.1000/1", true)]
    [InlineData("ark:/12345/x", true)]
    [InlineData("https://hdl.handle.net/2433/1", true)]
    [InlineData("https://w3id.org/x", true)]
    [InlineData("https://identifiers.org/bioproject:PRJDB1", true)]
    [InlineData("PRJDB1234", true)]
    [InlineData("https://example.org/doi.org/10.1000/1", false)]
    [InlineData("https://notdoi.org/10.1000/1", false)]
    [InlineData("10 samples/1", false)]
    [InlineData("no-1", false)]
    public void A_registry_keeps_it_or_not(string text, bool expected) => Assert.Equal(expected, PersistentIdentifier.IsOne(text));
}
