using System.Text.RegularExpressions;
using System.Xml.Linq;
using MetaCatalog.TestKit;

namespace MetaCatalog.Server.Tests.Harvesting;

/// <summary>GET and POST /oai, as strict validators and a literal-minded harvester see it.</summary>
public partial class OaiTests
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=junk", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=Identify&extra=1", "badArgument")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=junk", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-01-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=junk", "cannotDisseminateFormat")]
    [InlineData("verb=ListRecords&resumptionToken=junk", "badResumptionToken")]
    [InlineData("verb=ListRecords&resumptionToken=junk&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListSets&resumptionToken=junk", "badResumptionToken")]
    [InlineData("verb=GetRecord&identifier=junk&metadataPrefix=oai_dc", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=junk", "idDoesNotExist")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=2000-01-01", "noRecordsMatch")]
    public async Task A_faulty_request_is_answered_with_its_code(string query, string code)
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        var answer = await Ask(server, query);

        Assert.Equal(code, (string?)answer.Element(Oai + "error")?.Attribute("code"));
        Assert.Equal(code is "badVerb" or "badArgument", !answer.Element(Oai + "request")!.HasAttributes);
        Assert.Equal($"{TestServer.Url}/oai", answer.Element(Oai + "request")!.Value);
    }

    [Fact]
    public async Task Get_and_post_answer_alike()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        var byGet = await server.Anonymous.GetStringAsync("/oai?verb=ListRecords&metadataPrefix=jpcoar_2.0");
        using var posted = await server.Anonymous.PostAsync("/oai", new FormUrlEncodedContent([new("verb", "ListRecords"), new("metadataPrefix", "jpcoar_2.0")]));

        Assert.Equal(byGet, await posted.Content.ReadAsStringAsync());
        Assert.Equal("text/xml; charset=UTF-8", posted.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task What_is_kept_for_the_next_harvester_says_the_same_until_the_record_changes()
    {
        const string List = "/oai?verb=ListRecords&metadataPrefix=jpcoar_2.0";
        await using var server = await TestServer.Start();
        var (id, tag) = await server.Register(Given.Record());
        var first = await server.Anonymous.GetStringAsync(List);
        var again = await server.Anonymous.GetStringAsync(List);

        using var change = new HttpRequestMessage(HttpMethod.Put, $"/datasets/{id}") { Content = Body.Json(Given.Record("Another title")), Headers = { { "If-Match", tag } } };
        (await server.Steward.SendAsync(change)).EnsureSuccessStatusCode();
        var changed = await server.Anonymous.GetStringAsync(List);

        Assert.Equal(first, again);
        Assert.DoesNotContain("Another title", again, StringComparison.Ordinal);
        Assert.Contains("Another title", changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_kept_under_an_embargo_is_not_told_after_its_end()
    {
        const string List = "/oai?verb=ListRecords&metadataPrefix=jpcoar_2.0";
        await using var server = await TestServer.Start();
        await server.Register(Given.EmbargoedRecord("2027-04-01"));
        var during = await server.Anonymous.GetStringAsync(List);

        server.Clock.Advance(TimeSpan.FromDays(200));
        var after = await server.Anonymous.GetStringAsync(List);

        Assert.Contains(">embargoed access<", during, StringComparison.Ordinal);
        Assert.DoesNotContain(">embargoed access<", after, StringComparison.Ordinal);
        Assert.Contains("waveforms.mseed", after, StringComparison.Ordinal);
        Assert.DoesNotContain("waveforms.mseed", during, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_is_valid_against_the_protocols_schema()
    {
        var schemas = XmlSchemas.Load("oai-pmh/OAI-PMH.xsd", "jpcoar/2.0/jpcoar_scm.xsd");
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        foreach (var query in (string[])["verb=ListSets", "verb=ListMetadataFormats", "verb=ListIdentifiers&metadataPrefix=jpcoar_2.0", "verb=ListRecords&metadataPrefix=jpcoar_2.0", "verb=junk"])
        {
            Assert.Empty(XmlSchemas.Faults(schemas, await Ask(server, query)));
        }
    }

    [Fact]
    public async Task A_list_is_harvested_page_by_page_with_tokens_that_can_be_used_twice()
    {
        await using var server = await TestServer.Start();
        const int Count = 230;
        for (var i = 0; i < Count; i++)
        {
            await server.Register(Given.Record($"Record {i}"));
        }

        var seen = new List<string>();
        var query = "verb=ListIdentifiers&metadataPrefix=oai_dc";
        for (string? token = null; ;)
        {
            var answer = await Ask(server, query);
            Assert.Equal(answer.ToString(), (await Ask(server, query)).ToString());
            var list = answer.Element(Oai + "ListIdentifiers")!;
            seen.AddRange(list.Elements(Oai + "header").Select(header => header.Element(Oai + "identifier")!.Value));
            var resumption = list.Element(Oai + "resumptionToken")!;
            Assert.Equal(Count.ToString(), (string?)resumption.Attribute("completeListSize"));
            token = resumption.Value;
            if (token.Length == 0)
            {
                break;
            }

            query = $"verb=ListIdentifiers&resumptionToken={token}";
        }

        Assert.Equal(Count, seen.Distinct().Count());
        Assert.Equal(Count, seen.Count);
    }

    [Fact]
    public async Task A_withdrawn_record_is_a_deletion_for_ever_and_a_hidden_one_never_was()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Given.Record());
        var (hidden, _) = await server.Register(Given.HiddenRecord());
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/datasets/{id}");
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        (await server.Steward.SendAsync(request)).EnsureSuccessStatusCode();

        var list = await Ask(server, "verb=ListRecords&metadataPrefix=oai_dc");

        var record = Assert.Single(list.Descendants(Oai + "record"));
        Assert.Equal("deleted", (string?)record.Element(Oai + "header")!.Attribute("status"));
        Assert.Null(record.Element(Oai + "metadata"));
        Assert.DoesNotContain(hidden, list.ToString(), StringComparison.Ordinal);
        Assert.Equal("idDoesNotExist", (string?)(await Ask(server, $"verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:catalog.example:{hidden}")).Element(Oai + "error")?.Attribute("code"));
    }

    [Fact]
    public async Task A_harvester_that_matches_names_to_the_letter_reads_japanese_titles()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        var records = await server.Anonymous.GetStringAsync("/oai?verb=ListRecords&metadataPrefix=jpcoar_2.0");
        var sets = await server.Anonymous.GetStringAsync("/oai?verb=ListSets");

        Assert.Equal('<', records[0]);
        Assert.Contains("<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"", records, StringComparison.Ordinal);
        Assert.Contains("<jpcoar:jpcoar ", records, StringComparison.Ordinal);
        Assert.Contains("<dc:title xml:lang=\"ja\">能登半島の余震観測波形</dc:title>", records, StringComparison.Ordinal);
        Assert.Matches(SetOfWeko(), sets);
    }

    [Fact]
    public async Task From_and_until_at_a_records_datestamp_return_the_record()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());
        var stamp = (await Ask(server, "verb=ListIdentifiers&metadataPrefix=oai_dc")).Descendants(Oai + "datestamp").First().Value;

        var bySecond = await Ask(server, $"verb=ListIdentifiers&metadataPrefix=oai_dc&from={stamp}&until={stamp}");
        var byDay = await Ask(server, $"verb=ListIdentifiers&metadataPrefix=oai_dc&from={stamp[..10]}&until={stamp[..10]}");

        Assert.Single(bySecond.Descendants(Oai + "header"));
        Assert.Single(byDay.Descendants(Oai + "header"));
    }

    [GeneratedRegex("<setSpec>(.+?)</setSpec><setName>(.+?)</setName>")]
    private static partial Regex SetOfWeko();

    private static async Task<XElement> Ask(TestServer server, string query) =>
        XDocument.Parse(await server.Anonymous.GetStringAsync("/oai?" + query)).Root!;
}
