using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Drafts;

/// <summary>POST /drafts/from-file and the page around it.</summary>
public class PostTests
{
    private const string Table = "sample,temperature (K),latitude,longitude,measured\nA,300.5,35.7,139.8,2026-11-01\nB,NA,34.2,140.1,2026-11-03\n";

    [Fact]
    public async Task A_table_suggests_a_draft_that_can_be_posted()
    {
        await using var server = await TestServer.Start();

        using var answer = await Suggest(server, "/drafts/from-file?name=noto_observations.csv", Encoding.UTF8.GetBytes(Table));

        var draft = answer.RootElement.GetProperty("draft");
        Assert.Equal("noto observations", draft.GetProperty("title").GetProperty("en").GetString());
        Assert.Equal(2, draft.GetProperty("recordCount").GetInt64());
        Assert.Equal("K", draft.GetProperty("recordSet")[0].GetProperty("field")[1].GetProperty("hasUnit").GetString());
        Assert.Contains(answer.RootElement.GetProperty("evidence").EnumerateArray(), static line => line.GetProperty("pointer").GetString() == "/title" && line.GetProperty("certainty").GetString() == "guessed");
        using var posted = await server.Steward.PostAsync("/datasets", Body.Json(draft.GetRawText()));
        var receipt = await posted.Content.ReadAsStringAsync();
        Assert.True(posted.StatusCode == HttpStatusCode.Created, receipt);
        using var findings = JsonDocument.Parse(receipt);
        Assert.DoesNotContain(findings.RootElement.GetProperty("findings").EnumerateArray(), static finding => finding.GetProperty("code").GetString()!.StartsWith("schema:", StringComparison.Ordinal) && finding.GetProperty("code").GetString() != "schema:required");
    }

    [Fact]
    public async Task Every_evidence_points_at_a_value_of_the_draft()
    {
        await using var server = await TestServer.Start();

        using var answer = await Suggest(server, "/drafts/from-file?name=a.csv", Encoding.UTF8.GetBytes(Table));

        foreach (var line in answer.RootElement.GetProperty("evidence").EnumerateArray())
        {
            var value = answer.RootElement.GetProperty("draft");
            foreach (var step in line.GetProperty("pointer").GetString()!.Split('/').Skip(1))
            {
                value = value.ValueKind == JsonValueKind.Array ? value[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : value.GetProperty(step);
            }
        }
    }

    [Fact]
    public async Task A_metadata_document_in_an_archive_says_more_than_the_data()
    {
        await using var server = await TestServer.Start();
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "metadata.json", """{"type": "Dataset", "title": {"ja": "能登の観測"}, "license": "https://creativecommons.org/licenses/by/4.0/"}""");
            Add(zip, "data/table.csv", Table);
        }

        using var answer = await Suggest(server, "/drafts/from-file?name=deposit.zip", archive.ToArray());

        var draft = answer.RootElement.GetProperty("draft");
        Assert.Equal("能登の観測", draft.GetProperty("title").GetProperty("ja").GetString());
        Assert.Equal("data/table.csv", draft.GetProperty("recordSet")[0].GetProperty("name").GetString());
        Assert.Equal("application/zip", draft.GetProperty("distribution")[0].GetProperty("mediaType").GetString());
    }

    [Fact]
    public async Task Human_variants_never_suggest_open_data()
    {
        await using var server = await TestServer.Start();

        using var answer = await Suggest(server, "/drafts/from-file?name=cohort.vcf", "##fileformat=VCFv4.2\n##reference=file:///GRCh38.fa\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n1\t5\t.\tA\tC\t.\t.\t.\tGT\t0/1\n"u8.ToArray());

        var draft = answer.RootElement.GetProperty("draft");
        Assert.Equal("individual", draft.GetProperty("humanData").GetString());
        Assert.False(draft.TryGetProperty("accessRights", out _));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_looked_into()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.PostAsync("/drafts/from-file", new ByteArrayContent([1]));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused()
    {
        await using var server = await TestServer.Start(static options => options with { MaxDataFileBytes = 4096 });

        using var response = await server.Steward.PostAsync("/drafts/from-file", new ByteArrayContent(new byte[5000]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("ja", "下書きとして保存")]
    [InlineData("en", "Save as draft")]
    public async Task The_page_shows_the_suggestion_and_saves_it(string language, string button)
    {
        await using var server = await TestServer.Start();
        using var file = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Table)), "file", "waves.csv" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/drafts/from-file?format=html&lang={language}") { Content = file };

        using var page = await server.Steward.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        Assert.Contains(button, html, StringComparison.Ordinal);
        Assert.Contains("value=\"waves\"", html, StringComparison.Ordinal);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["json"] = """{"type": "Dataset", "title": {"en": "waves"}}""", ["title.ja"] = "波形", ["title.en"] = "Waveforms", ["description.ja"] = "", ["description.en"] = "Of the sea." });
        using var saved = await server.Steward.PostAsync("/drafts", form);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        var record = await server.Steward.GetStringAsync(saved.Headers.Location!.OriginalString + "?format=json");
        Assert.Contains("波形", record, StringComparison.Ordinal);
        Assert.Contains("Of the sea.", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_that_was_spoilt_comes_back_with_its_fault()
    {
        await using var server = await TestServer.Start();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["json"] = "{ broken" });

        using var page = await server.Steward.PostAsync("/drafts", form);

        Assert.Contains("role=\"alert\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<JsonDocument> Suggest(TestServer server, string address, byte[] file)
    {
        using var content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var response = await server.Steward.PostAsync(address, content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonDocument.Parse(text);
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
