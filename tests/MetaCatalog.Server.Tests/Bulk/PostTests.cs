using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Bulk;

/// <summary>POST /bulk and GET /export.</summary>
public class PostTests
{
    [Fact]
    public async Task Each_line_is_committed_or_refused_on_its_own()
    {
        await using var server = await TestServer.Start();
        var lines = string.Join('\n', Line(Given.Record("First")), "{ broken", "", Line(Given.Record("Second")));

        var answers = await Send(server, lines, "run-1");

        Assert.Equal([1, 2, 4], answers.Select(answer => answer.GetProperty("line").GetInt64()));
        Assert.Equal(["created", "refused", "created"], answers.Select(answer => answer.GetProperty("result").GetString()));
        Assert.Equal(400, answers[1].GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_zip_of_documents_is_taken_in_document_by_document()
    {
        await using var server = await TestServer.Start();
        using var archive = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(archive, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in ((string, string)[])[("a/plain.json", Given.Record("First")), ("b/data.ttl", "<https://example.org/second> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> \"Second\"@en ."), ("../notes.txt", "Dear colleagues,")])
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(System.Text.Encoding.UTF8.GetBytes(text));
            }
        }

        using var body = new ByteArrayContent(archive.ToArray()) { Headers = { ContentType = new("application/zip") } };
        using var response = await server.Steward.PostAsync("/bulk", body);

        var answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["a/plain.json created", "b/data.ttl created", "../notes.txt refused"], answers.Select(static answer => $"{answer.GetProperty("document").GetString()} {answer.GetProperty("result").GetString()}"));
        Assert.Contains("format:unknown", answers[2].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_key_and_lines_are_answered_as_before()
    {
        await using var server = await TestServer.Start();
        var lines = Line(Given.Record("Only once"));
        var first = await Send(server, lines, "run-2");

        var second = await Send(server, lines, "run-2");

        Assert.True(second[0].GetProperty("repeated").GetBoolean());
        Assert.Equal(first[0].GetProperty("record").GetProperty("id").GetString(), second[0].GetProperty("record").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_rule_that_blocks_publication_blocks_it_here_too()
    {
        await using var server = await TestServer.Start();
        var genomes = Given.Record("Genomes", "ゲノム", more: """ "humanData": "individual", "https://w3id.org/metacatalog/ns/genomic#dataClass": { "id": "https://w3id.org/metacatalog/codes/genomic-data-class/whole-genome" }, """);

        var answers = await Send(server, Line(genomes), "run-3");

        Assert.Equal("refused", answers[0].GetProperty("result").GetString());
        Assert.Contains(answers[0].GetProperty("errors").EnumerateArray(), error => error.GetProperty("code").GetString() == "P-24");
    }

    [Fact]
    public async Task What_was_sent_comes_out_again_for_those_who_may_see_it()
    {
        await using var server = await TestServer.Start();
        await Send(server, string.Join('\n', Line(Given.Record("First")), Line(Given.HiddenRecord())), "run-4");

        var forAll = await server.Anonymous.GetStringAsync("/export");
        var forStaff = await server.Steward.GetStringAsync("/export");

        Assert.Single(forAll.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, forStaff.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("Confidential survey", forAll, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_reads_nothing_before_it_has_sent_all_is_answered()
    {
        await using var server = await TestServer.Start();
        var broken = string.Join('\n', Enumerable.Repeat("{ broken " + new string('x', 1000), 20_000));

        var answers = await Send(server, broken, "run-5");

        Assert.Equal(20_000, answers.Count);
        Assert.All(answers, answer => Assert.Equal("refused", answer.GetProperty("result").GetString()));
    }

    private static string Line(string json) => json.ReplaceLineEndings(" ");

    private static async Task<List<JsonElement>> Send(TestServer server, string lines, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/bulk?state=published") { Content = Body.Of(lines, "application/x-ndjson") };
        request.Headers.Add("Idempotency-Key", key);
        using var response = await server.Steward.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.Clone())];
    }
}
