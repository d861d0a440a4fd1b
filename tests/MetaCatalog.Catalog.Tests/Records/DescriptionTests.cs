using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Tests.Access;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Records;

public class DescriptionTests
{
    private static readonly TimeSpan Tokyo = TimeSpan.FromHours(9);

    [Fact]
    public void A_dcat_record_is_read_whole()
    {
        var description = Of("""
            dct:title "Waves"@en , "波"@ja ; dct:description "d"@en ; dcat:keyword "a"@en , "b"@en ; dcat:theme <theme> ;
            dct:creator [ foaf:name "Hanako Sato"@en ; dct:identifier "https://orcid.org/0000-0002-1825-0097" ; org:memberOf <https://ror.org/057zh3y96> ] ;
            dct:publisher <https://ror.org/057zh3y96> ; dcat:contactPoint [ vcard:fn "Desk" ; vcard:hasEmail <mailto:desk@example.org> ] ;
            dct:license <https://creativecommons.org/licenses/by/4.0/> ; dct:identifier "https://doi.org/10.1000/1" ;
            adms:identifier [ skos:notation "hum0001" ] ; dct:issued "2026-01-02"^^xsd:date ; dct:modified "2026"^^xsd:gYear ;
            dct:language <http://publications.europa.eu/resource/authority/language/JPN> , "en" ; dct:type <type> ; dcat:version "2" ;
            dct:spatial [ dcat:bbox "POLYGON((130 30,140 30,140 40,130 40,130 30))"^^geo:wktLiteral ] ;
            dct:temporal [ dcat:startDate "2020-01-01"^^xsd:date ] ; dct:conformsTo <https://w3id.org/metacatalog/profiles/seismic>
            """);

        Assert.Equal("波", description.Titles.In("ja"));
        Assert.Equal(["a", "b"], description.Keywords.Select(keyword => keyword.LexicalForm));
        Assert.True(description.Creators[0].HasOrcid);
        Assert.True(description.Creators[0].Affiliations[0].HasRor);
        Assert.True(description.Publisher!.HasRor);
        Assert.Equal("desk@example.org", description.ContactPoints[0].Email);
        Assert.Equal("CC-BY-4.0", description.Licences[0].Id);
        Assert.Equal(["https://doi.org/10.1000/1", "hum0001"], description.Identifiers);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, Tokyo), description.Issued!.Start);
        Assert.Equal(2026, description.Modified!.Year);
        Assert.Equal(["ja", "en"], description.Languages);
        Assert.Equal(new BoundingBox(130, 30, 140, 40), description.BoundingBox);
        Assert.Equal(2020, description.Period!.Start!.Year);
        Assert.Null(description.Period.End);
        Assert.Equal(DomainProfile.Seismic, description.Domain);
    }

    [Fact]
    public void A_distribution_is_read_whole()
    {
        var file = Of("""
            dcat:distribution [ dct:title "f"@en ; dcat:accessURL <a> ; dcat:downloadURL <f.csv> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
                dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ; dcat:byteSize "1200"^^xsd:nonNegativeInteger ; dct:license "CC0" ;
                spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_md5 ; spdx:checksumValue "m" ] , [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "s" ] ]
            """).Distributions.Single();

        Assert.Equal(("https://example.org/a", "https://example.org/f.csv"), (file.AccessUrl, file.DownloadUrl));
        Assert.Equal(("text/csv", "CSV", 1200), (file.MediaType, file.Format, file.ByteSize));
        Assert.Equal(new Checksum("sha256", "s"), file.Checksum);
        Assert.Equal("CC0-1.0", file.Licences.Single().Id);
    }

    [Theory]
    [InlineData("http://schema.org/")]
    [InlineData("https://schema.org/")]
    public void A_schema_org_dataset_is_read_under_both_namespaces(string schema)
    {
        var graph = RdfReader.ReadGraph($$"""
            @prefix s: <{{schema}}> .
            <https://example.org/d> a s:Dataset ; s:name "Titanic" ; s:description "Passengers" ; s:keywords "ship, people" ; s:license "https://creativecommons.org/licenses/by/4.0/" ;
                s:creator [ a s:Person ; s:name "A" ; s:affiliation [ s:name "B" ] ] ; s:datePublished "2020-05" ; s:inLanguage "en" ; s:temporalCoverage "1912-04-10/1912-04-15" ;
                s:identifier [ a s:PropertyValue ; s:value "doi:10.1000/1" ] ; s:spatialCoverage [ s:geo [ s:box "30 130 40 140" ] ] ;
                s:distribution [ s:contentUrl "https://example.org/t.csv" ; s:encodingFormat "text/csv" ; s:contentSize "12 MB" ; s:sha256 "aa" ] .
            """, RdfFormat.Turtle);

        var description = Description.Of(graph, Given.Dataset, Tokyo);

        Assert.Equal("Titanic", description.Titles.In("ja"));
        Assert.Equal(["ship", "people"], description.Keywords.Select(keyword => keyword.LexicalForm));
        Assert.Equal("B", description.Creators[0].Affiliations[0].Name.In("en"));
        Assert.Equal("CC-BY-4.0", description.Licences[0].Id);
        Assert.Equal(["doi:10.1000/1"], description.Identifiers);
        Assert.Equal(DatePrecision.Month, description.Issued!.Precision);
        Assert.Equal(new BoundingBox(130, 30, 140, 40), description.BoundingBox);
        Assert.Equal(1912, description.Period!.End!.Year);
        Assert.Equal(("https://example.org/t.csv", "text/csv", 12_000_000, "aa"), description.Distributions.Select(file => (file.DownloadUrl, file.MediaType, file.ByteSize, file.Checksum!.Value)).Single());
        Assert.Equal("http://schema.org/Dataset", description.Types.Single().Value);
    }

    [Fact]
    public void The_field_is_told_by_its_terms_when_no_profile_is_stated()
    {
        Assert.Equal(DomainProfile.Materials, Of("""mat:chemicalFormula "Fe2O3" """).Domain);
        Assert.Equal(DomainProfile.Core, Of("""dct:title "t" """).Domain);
    }

    [Fact]
    public void An_empty_record_has_nothing_and_does_not_fail()
    {
        var description = Description.Of(new Graph(), Given.Dataset, Tokyo);

        Assert.True(description.Titles.IsEmpty);
        Assert.Null(description.Titles.In("ja"));
        Assert.Null(description.Publisher);
        Assert.Empty(description.Distributions);
    }

    [Fact]
    public void Affiliations_that_point_at_each_other_end()
    {
        var graph = RdfReader.ReadGraph("""
            @prefix dct: <http://purl.org/dc/terms/> . @prefix org: <http://www.w3.org/ns/org#> .
            <https://example.org/d> dct:creator <https://example.org/a> . <https://example.org/a> org:memberOf <https://example.org/b> . <https://example.org/b> org:memberOf <https://example.org/a> .
            """, RdfFormat.Turtle);

        Assert.Single(Description.Of(graph, Given.Dataset, Tokyo).Creators);
    }

    private static Description Of(string statements) => Description.Of(Given.Graph(statements), Given.Dataset, Tokyo);
}
