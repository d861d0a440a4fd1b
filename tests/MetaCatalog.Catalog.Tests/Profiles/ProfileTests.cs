using MetaCatalog.Catalog.Profiles;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Profiles;

/// <summary>The profiles check what they say, and their context gives every graph back.</summary>
public class ProfileTests
{
    public static TheoryData<string> Ids => [.. KnownProfiles.All.Select(static profile => profile.Id)];

    public static TheoryData<string> Records => [.. ContextRecords.All.Select(static record => record.Path)];

    [Theory, MemberData(nameof(Ids))]
    public void Profile_has_all_its_files(string id)
    {
        var profile = KnownProfiles.Find(id)!;

        Assert.All([profile.Path, profile.SchemaPath, profile.ShapesPath, profile.ExamplePath], path => Assert.Contains(path, VocabularyFiles.Paths));
        Assert.Equal(Mc.Base + "profiles/" + id, profile.Iri.Value);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Shapes_compile_without_a_notice(string id) => Assert.Empty(KnownProfiles.Find(id)!.Shapes.Notices);

    [Theory, MemberData(nameof(Ids))]
    public void Example_has_no_finding_at_all(string id)
    {
        var profile = KnownProfiles.Find(id)!;
        var example = ContextRecords.Find(profile.ExamplePath);

        Assert.Empty(Messages(profile.CheckJson(example.Json)));
        Assert.Empty(Messages(profile.CheckGraph(example.Graph, example.Topic)));
        Assert.Same(profile, KnownProfiles.Of(example.Graph, example.Topic));
    }

    [Theory, MemberData(nameof(Records))]
    public void Record_comes_back_through_the_context_the_same(string path)
    {
        var graph = ContextRecords.Find(path).Graph;

        var written = Write(graph);

        Assert.True(GraphIsomorphism.AreIsomorphic(graph, JsonLdProcessor.ToRdf(written, Options).DefaultGraph));
    }

    [Fact]
    public void Values_that_no_key_expects_come_back_through_the_context_the_same()
    {
        var graph = RdfReader.ReadGraph("""
            @prefix dct: <http://purl.org/dc/terms/> . @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix odrl: <http://www.w3.org/ns/odrl/2/> . @prefix schema: <http://schema.org/> .
            <https://example.org/d> a dcat:Dataset , <https://example.org/Thing> ;
                dct:title "no language" , "日本語"@ja , "kana"@ja-Kana , <https://example.org/title> ;
                dct:issued "2025" , "2025-01"^^xsd:gYearMonth , "2025-01-01T00:00:00Z"^^xsd:dateTime , "2025-01-01"^^xsd:date ;
                dct:license "in words" , <https://spdx.org/licenses/MIT> , <http://creativecommons.org/licenses/by/4.0/> ;
                dct:accessRights <http://purl.org/coar/access_right/c_abf2> , "open" ;
                dct:language "ja" , <http://id.loc.gov/vocabulary/iso639-1/id> ;
                dcat:byteSize 12 , "12.5"^^xsd:decimal ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> , "text/csv" ;
                schema:usageInfo <http://purl.obolibrary.org/obo/DUO_0000042> , "GRU" ;
                dct:spatial [ dct:spatial [ ] ] ; <https://example.org/unknown> ( 1 2.0 3e0 true ) ;
                odrl:hasPolicy [ odrl:permission [ odrl:constraint [ odrl:leftOperand odrl:spatial , odrl:language , odrl:dateTime ] ] ] .
            """, RdfFormat.Turtle);

        var written = Write(graph);

        Assert.True(GraphIsomorphism.AreIsomorphic(graph, JsonLdProcessor.ToRdf(written, Options).DefaultGraph));
    }

    [Theory]
    [InlineData("accessRights", "open", "http://purl.org/dc/terms/accessRights", "https://w3id.org/metacatalog/codes/access-level/open")]
    [InlineData("closureReason", "research-novelty", "https://w3id.org/metacatalog/ns#closureReason", "https://w3id.org/metacatalog/codes/closure-reason/research-novelty")]
    [InlineData("license", "CC-BY-4.0", "http://purl.org/dc/terms/license", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("license", "MIT", "http://purl.org/dc/terms/license", "https://spdx.org/licenses/MIT")]
    [InlineData("license", "https://example.org/terms", "http://purl.org/dc/terms/license", "https://example.org/terms")]
    [InlineData("mediaType", "text/csv", "http://www.w3.org/ns/dcat#mediaType", "https://www.iana.org/assignments/media-types/text/csv")]
    [InlineData("language", "ja", "http://purl.org/dc/terms/language", "http://id.loc.gov/vocabulary/iso639-1/ja")]
    [InlineData("type", "Dataset", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "http://www.w3.org/ns/dcat#Dataset")]
    [InlineData("conformsTo", "materials", "http://purl.org/dc/terms/conformsTo", "https://w3id.org/metacatalog/profiles/materials")]
    [InlineData("resourceType", "genomic-data", "http://purl.org/dc/terms/type", "http://purl.org/coar/resource_type/A8F1-NPV9")]
    [InlineData("theme", "489", "http://www.w3.org/ns/dcat#theme", "https://w3id.org/metacatalog/codes/research-field/489")]
    [InlineData("usageInfo", "GRU", "http://schema.org/usageInfo", "http://purl.obolibrary.org/obo/DUO_0000042")]
    [InlineData("organism", "NCBITaxon:9606", "https://w3id.org/metacatalog/ns/genomic#organism", "http://purl.obolibrary.org/obo/NCBITaxon_9606")]
    [InlineData("hasPersonalData", "pd:Genetic", "https://w3id.org/dpv#hasPersonalData", "https://w3id.org/dpv/pd#Genetic")]
    [InlineData("somethingElse", null, "https://w3id.org/metacatalog/ns/unlisted#somethingElse", null)]
    public void Short_key_and_word_mean_what_the_context_says(string key, string? word, string property, string? value)
    {
        var graph = ContextRecords.ToGraph(System.Text.Encoding.UTF8.GetBytes($$"""{ "id": "https://example.org/d", "{{key}}": "{{word ?? "kept"}}" }"""));

        var said = graph.Object(new Iri("https://example.org/d"), new Iri(property));

        Assert.Equal(value is null ? new Literal("kept") : new Iri(value), said);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("cr:containedIn <https://example.org/archive.zip>", false)]
    [InlineData("schema:containedIn [ schema:contentUrl <https://example.org/archive.zip> ]", false)]
    public void A_distribution_has_an_address_or_is_part_of_one_that_has(string more, bool isFault)
    {
        var graph = RdfReader.ReadGraph($$"""
            @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix cr: <http://mlcommons.org/croissant/> . @prefix schema: <http://schema.org/> .
            <https://example.org/d> a dcat:Dataset ; dcat:distribution <https://example.org/part> .
            <https://example.org/part> dct:format "csv" ; {{more}} .
            """, RdfFormat.Turtle);

        var findings = KnownProfiles.Core.CheckGraph(graph, new Iri("https://example.org/d"));

        Assert.Equal(isFault, findings.Any(static finding => finding.Message.En == "The distribution has no address."));
    }

    [Fact]
    public void Shapes_hold_the_topic_to_account_and_not_the_datasets_it_mentions()
    {
        var graph = RdfReader.ReadGraph("""
            @prefix dct: <http://purl.org/dc/terms/> . @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix prov: <http://www.w3.org/ns/prov#> .
            <https://example.org/d> a dcat:Dataset ; prov:wasDerivedFrom <https://example.org/source> .
            <https://example.org/source> a dcat:Dataset .
            """, RdfFormat.Turtle);

        var findings = KnownProfiles.Core.CheckGraph(graph, new Iri("https://example.org/d"));

        Assert.Equal(4, findings.Count(static finding => finding.Severity == Severity.Error));
        Assert.All(findings, static finding => Assert.Equal("https://example.org/d", ((Iri)finding.Location.FocusNode!).Value));
        Assert.All(findings, static finding => Assert.NotEqual(finding.Message.En, finding.Message.Ja));
    }

    [Theory]
    [InlineData("""{ "title": "t", "accessRights": "opn" }""", "/accessRights")]
    [InlineData("""{ "title": "t", "issued": "2025-02-30" }""", "/issued")]
    [InlineData("""{ "title": "t", "identifier": "10.5555" }""", "/identifier")]
    [InlineData("""{ "title": "t", "creator": [ { "id": "https://orcid.org/0000-0002-1825", "name": "n" } ] }""", "/creator/0/id")]
    [InlineData("""{ "title": "t", "publisher": { "id": "https://ror.org/12", "name": "n" } }""", "/publisher/id")]
    [InlineData("""{ "title": "t", "funding": { "identifier": "JP 123" } }""", "/funding/identifier")]
    [InlineData("""{ "title": "t", "distribution": [ { "byteSize": "1.2 MB" } ] }""", "/distribution/0/byteSize")]
    [InlineData("""{ "title": { "日本語": "t" } }""", "/title")]
    [InlineData("""{ "description": "no title" }""", "")]
    public void Fault_of_plain_json_is_found_where_it_is(string json, string pointer)
    {
        var findings = KnownProfiles.Core.CheckJson(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.Contains(findings, finding => finding.Location.Pointer!.StartsWith(pointer, StringComparison.Ordinal) && finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("materials", """{ "title": "t", "crystalStructure": { "spaceGroupNumber": 231 } }""")]
    [InlineData("materials", """{ "title": "t", "element": "Xx" }""")]
    [InlineData("genomic", """{ "title": "t", "bioProject": "PRJXX1" }""")]
    [InlineData("genomic", """{ "title": "t", "libraryStrategy": "Whole genome" }""")]
    [InlineData("genomic", """{ "title": "t", "assembly": "GRCh38" }""")]
    [InlineData("seismic", """{ "title": "t", "networkCode": "lower" }""")]
    [InlineData("seismic", """{ "title": "t", "completeness": 101 }""")]
    [InlineData("seismic", """{ "title": "t", "issued": "yesterday" }""")]
    public void Schema_of_a_field_includes_the_core_and_adds_its_own(string id, string json) =>
        Assert.NotEmpty(KnownProfiles.Find(id)!.CheckJson(System.Text.Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("""{ "title": "t" }""")]
    [InlineData("""{ "title": { "ja": "題", "ja-Kana": "ダイ", "@none": "t" }, "unknown": [ { "deep": { "er": 1 } } ], "https://example.org/p": null }""")]
    [InlineData("""{ "title": "t", "distribution": { "byteSize": "12", "downloadURL": "https://example.org/f" }, "recordCount": "3" }""")]
    public void Draft_needs_almost_nothing(string json) => Assert.Empty(KnownProfiles.Genomic.CheckJson(System.Text.Encoding.UTF8.GetBytes(json)));

    private static byte[] Write(Graph graph)
    {
        var dataset = new RdfDataset();
        dataset.DefaultGraph.AddAll(graph);
        return JsonLdProcessor.Compact(JsonLdProcessor.FromRdf(dataset), ContextDocuments.Own, Options);
    }

    private static JsonLdOptions Options => new() { Contexts = ContextDocuments.Registry };

    private static IEnumerable<string> Messages(IEnumerable<Finding> findings) => findings.Select(static finding => $"{finding.Severity} {finding.Code} {finding.Location.Pointer}{finding.Location.Path}: {finding.Message.En}");
}
