using System.Text;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Records;

public sealed class JsonSubmissionTests
{
    public static TheoryData<string> Examples => [.. VocabularyFiles.Paths.Where(static path => path.StartsWith("examples/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Examples))]
    public async Task Every_example_can_be_published_as_it_stands(string path)
    {
        await using var test = await TestCatalog.Open();

        var record = await test.Create(Submission.Json(VocabularyFiles.Read(path)));

        Assert.Equal(0, record.Assessment.Errors);
        Assert.True(record.Assessment.Score > 50);
    }

    [Theory, MemberData(nameof(Examples))]
    public async Task What_is_read_as_json_can_be_sent_back_unchanged(string path)
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(Submission.Json(VocabularyFiles.Read(path)));

        var outcome = await test.Editor.Replace(Steward, record.Id, Submission.Json(record.JsonLd), record.Revision.Id);

        Assert.True(outcome is SaveOutcome.Unchanged, Tell(outcome));
    }

    [Fact]
    public async Task A_document_without_an_id_gets_the_topic_of_its_record()
    {
        await using var test = await TestCatalog.Open();

        var record = await test.Create(Changed(static json => json.Remove("id")));

        Assert.Equal($"{BaseIri}/datasets/{record.Id}", record.Topic.Value);
    }

    [Fact]
    public async Task A_document_without_a_type_is_taken_for_a_dataset_and_told_so()
    {
        await using var test = await TestCatalog.Open();

        var outcome = Assert.IsType<SaveOutcome.Created>(await test.Editor.Create(Steward, Changed(static json => json.Remove("type"))));

        Assert.Contains(outcome.Report.Findings, static finding => finding.Code == "topic:type-assumed");
    }

    [Fact]
    public async Task Keys_that_no_profile_knows_are_kept()
    {
        await using var test = await TestCatalog.Open();

        var record = await test.Create(Changed(static json => json["https://example.org/own"] = "kept"));

        Assert.Contains("https://example.org/own", Encoding.UTF8.GetString(record.JsonLd.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_has_its_pointer_and_its_place()
    {
        await using var test = await TestCatalog.Open();

        var answer = await test.Editor.Validate(Anyone, Changed(static json => json["distribution"] = 42));

        var finding = answer.Report.Findings.First(static finding => finding.Code.StartsWith("schema:", StringComparison.Ordinal));
        Assert.StartsWith("/distribution", finding.Location.Pointer, StringComparison.Ordinal);
        Assert.NotNull(finding.Location.Line);
        Assert.False(answer.MayBePublished);
    }

    [Theory]
    [InlineData("""{"title": "a", "title": "b"}""")]
    [InlineData("""{"title": "a" """)]
    [InlineData("""{"@context": "https://example.org/unknown-context", "title": "a"}""")]
    [InlineData("""["title"]""")]
    [InlineData("42")]
    [InlineData("\u0000")]
    public async Task What_is_no_record_is_refused_with_the_reason(string json)
    {
        await using var test = await TestCatalog.Open();

        var outcome = Assert.IsType<SaveOutcome.Refused>(await test.Editor.Create(Steward, Submission.Json(Encoding.UTF8.GetBytes(json))));

        Assert.NotEmpty(outcome.Report.Findings);
        Assert.False(outcome.Report.Conforms);
    }

    [Fact]
    public async Task Invalid_utf8_is_refused()
    {
        await using var test = await TestCatalog.Open();

        Assert.IsType<SaveOutcome.Refused>(await test.Editor.Create(Steward, Submission.Json((byte[])[.. "{\"title\": \""u8, 0xC3, 0x28, .. "\"}"u8])));
    }

    [Fact]
    public async Task Nesting_beyond_the_limit_is_refused()
    {
        await using var test = await TestCatalog.Open();
        var deep = string.Concat(Enumerable.Repeat("{\"relation\":", 5_000)) + "1" + new string('}', 5_000);

        Assert.IsType<SaveOutcome.Refused>(await test.Editor.Create(Steward, Submission.Json(Encoding.UTF8.GetBytes(deep))));
    }

    [Fact]
    public async Task A_document_beyond_the_limit_is_refused()
    {
        await using var test = await TestCatalog.Open();

        var outcome = Assert.IsType<SaveOutcome.Refused>(await test.Editor.Create(Steward, Submission.Json(new byte[11 * 1024 * 1024])));

        Assert.Equal("limit:document", Assert.Single(outcome.Report.Findings).Code);
    }

    private static Submission Changed(Action<JsonObject> change)
    {
        var json = JsonNode.Parse(VocabularyFiles.Read("examples/core.json"))!.AsObject();
        change(json);
        return Submission.Json(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
