using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Tests.Access;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;

namespace MetaCatalog.Catalog.Tests.Records;

public class LinkVeilTests
{
    [Theory]
    [InlineData("dcat:distribution [ dcat:downloadURL <https://data.example/secret> ]")]
    [InlineData("dcat:distribution [ dcat:accessURL <https://data.example/secret> , <https://data.example/other> ]")]
    [InlineData("dcat:distribution <https://data.example/secret> . <https://data.example/secret> dcat:downloadURL <https://data.example/secret> ; dct:title \"x\" .")]
    [InlineData("dcat:distribution [ schema:contentUrl \"https://data.example/secret\" ; dct:description \"https://data.example/secret\" ]")]
    [InlineData("dcat:distribution [ schema:url \"https://data.example/secret\"^^xsd:anyURI ]")]
    [InlineData("schema:distribution [ <https://schema.org/contentUrl> <https://data.example/secret> ]")]
    [InlineData("dcat:distribution [ dcat:accessService [ dcat:endpointURL <https://data.example/secret> ; dcat:endpointDescription <https://data.example/secret/openapi> ] ]")]
    [InlineData("dcat:distribution [ dcat:downloadURL <https://data.example/secret> ] . <other> dct:relation <https://data.example/secret> .")]
    [InlineData("cr:recordSet [ cr:source [ schema:contentUrl \"https://data.example/secret\" ] ]")]
    public void No_address_of_data_is_left_anywhere(string statements)
    {
        var covered = LinkVeil.Cover(Given.Graph(statements), Given.Dataset);

        Assert.DoesNotContain("secret", RdfWriter.ToText(covered, RdfFormat.NTriples), StringComparison.Ordinal);
    }

    [Fact]
    public void A_distribution_leads_to_where_one_asks()
    {
        var graph = Given.Graph("mc:accessProcedure <apply> ; dcat:landingPage <page> ; dcat:distribution [ dct:title \"Reads\"@en ; dcat:byteSize 5 ; dcat:downloadURL <file> ]");

        var covered = LinkVeil.Cover(graph, Given.Dataset);

        Assert.True(GraphIsomorphism.AreIsomorphic(
            Given.Graph("mc:accessProcedure <apply> ; dcat:landingPage <page> ; dcat:distribution [ dct:title \"Reads\"@en ; dcat:byteSize 5 ; dcat:accessURL <apply> ]"),
            covered));
    }

    [Fact]
    public void What_the_record_tells_everybody_stays()
    {
        var graph = Given.Graph("mc:accessProcedure <apply> ; dcat:landingPage <page> ; schema:url <d> ; dcat:distribution [ dcat:accessURL <apply> ] , [ dcat:accessURL <page> ] , [ dcat:accessURL <d> ]");

        Assert.True(GraphIsomorphism.AreIsomorphic(graph, LinkVeil.Cover(graph, Given.Dataset)));
    }
}
