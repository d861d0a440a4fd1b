using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Records;

public class PostTests
{
    [Fact]
    public async Task Post_registers_a_draft_and_says_where_it_is()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/datasets", Body.Json(Given.Record()));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        using var receipt = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("draft", receipt.RootElement.GetProperty("state").GetString());
        Assert.Equal($"{TestServer.Url}/datasets/{receipt.RootElement.GetProperty("id").GetString()}", response.Headers.Location?.ToString());
        Assert.NotNull(response.Headers.ETag);
    }

    [Fact]
    public async Task Post_publishes_at_once_when_asked_to()
    {
        await using var server = await TestServer.Start();

        var (id, _) = await server.Register(Given.Record());

        Assert.Equal(HttpStatusCode.OK, (await server.Anonymous.GetAsync($"/datasets/{id}")).StatusCode);
    }

    [Theory]
    [InlineData("text/turtle", "<> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> \"Hypocentres\"@en .")]
    [InlineData("application/n-triples", "<https://example.org/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .\n<https://example.org/d> <http://purl.org/dc/terms/title> \"Hypocentres\"@en .")]
    [InlineData("application/ld+json", """{"@id":"https://example.org/d","@type":"http://www.w3.org/ns/dcat#Dataset","http://purl.org/dc/terms/title":{"@value":"Hypocentres","@language":"en"}}""")]
    public async Task Post_takes_every_syntax_of_rdf(string mediaType, string document)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/datasets", Body.Of(document, mediaType));

        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        var turtle = await server.Steward.GetStringAsync(response.Headers.Location!.AbsolutePath + "?format=ttl");
        Assert.Contains("Hypocentres", turtle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/octet-stream", "@prefix dct: <http://purl.org/dc/terms/> .\n<> a <http://www.w3.org/ns/dcat#Dataset> ; dct:title \"Hypocentres\"@en .")]
    [InlineData("text/plain", "{\"title\": {\"en\": \"Hypocentres\"}}")]
    [InlineData("application/xml", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:d='http://www.w3.org/ns/dcat#' xmlns:t='http://purl.org/dc/terms/'><d:Dataset><t:title>Hypocentres</t:title></d:Dataset></rdf:RDF>")]
    public async Task Post_with_a_generic_media_type_goes_by_the_content(string mediaType, string document)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/datasets", Body.Of(document, mediaType));

        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_of_content_that_is_no_known_format_says_what_is_known()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/datasets", Body.Of("Dear colleagues,", "application/octet-stream"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("format:unknown", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_without_a_token_is_refused()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.PostAsync("/datasets", Body.Json(Given.Record()));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Human_genomes_sent_as_open_are_refused_with_rule_reason_and_repair_in_both_languages()
    {
        await using var server = await TestServer.Start();
        var genomes = Given.Record("Genomes of 500 people", "500人のゲノム", more: """ "humanData": "individual", "organism": "NCBITaxon:9606", "https://w3id.org/metacatalog/ns/genomic#dataClass": { "id": "https://w3id.org/metacatalog/codes/genomic-data-class/whole-genome" }, """);

        using var response = await server.Steward.PostAsync("/datasets?state=published", Body.Json(genomes));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var rule = problem.RootElement.GetProperty("errors").EnumerateArray().First(error => error.GetProperty("code").GetString() == "P-24");
        Assert.True(rule.GetProperty("blocksPublication").GetBoolean());
        Assert.NotEmpty(rule.GetProperty("message").GetProperty("ja").GetString()!);
        Assert.NotEmpty(rule.GetProperty("repair").GetProperty("en").GetString()!);
    }

    [Fact]
    public async Task The_same_genomes_as_controlled_with_a_permission_and_a_committee_are_accepted()
    {
        await using var server = await TestServer.Start();
        var genomes = Given.Record("Genomes of 500 people", "500人のゲノム", """
            "accessRights": "controlled", "closureReason": "personal-information", "reviewDate": "2027-04-01", "accessProcedure": "https://dac.example.org/apply",
            "usageInfo": "http://purl.obolibrary.org/obo/DUO_0000042",
            "dataAccessCommittee": { "type": "Organization", "fn": { "en": "Data access committee" }, "hasEmail": "mailto:dac@example.org" }
            """, """ "humanData": "individual", "organism": "NCBITaxon:9606", "https://w3id.org/metacatalog/ns/genomic#dataClass": { "id": "https://w3id.org/metacatalog/codes/genomic-data-class/whole-genome" }, "ethicsApproval": "IRB-2026-014", "personalSensitiveInformation": "Individual genotypes.", """);

        using var response = await server.Steward.PostAsync("/datasets?state=published", Body.Json(genomes));

        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }
}
