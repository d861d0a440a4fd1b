using System.Text.Json;

namespace MetaCatalog.JsonSchema.Tests.Output;

public class OutputFormatTests
{
    private const string Schema = """{"$id":"https://example.org/p","title":"Point","properties":{"x":{"type":"number","title":"X"}},"required":["x"]}""";

    private static readonly ValidationOptions Everything = new() { Detail = ResultDetail.Everything };

    [Theory]
    [InlineData("{}", "{\"valid\":false}")]
    [InlineData("""{"x":1}""", "{\"valid\":true}")]
    public void Flag_says_only_the_outcome(string document, string expected) =>
        Assert.Equal(expected, Verdict.Of(Schema, document).ToOutput(OutputFormat.Flag));

    [Fact]
    public void Basic_lists_errors()
    {
        using var output = JsonDocument.Parse(Verdict.Of(Schema, """{"x":"1"}""", Everything).ToOutput(OutputFormat.Basic));

        var error = output.RootElement.GetProperty("errors").EnumerateArray().Last();
        Assert.Equal("/properties/x/type", error.GetProperty("keywordLocation").GetString());
        Assert.Equal("https://example.org/p#/properties/x/type", error.GetProperty("absoluteKeywordLocation").GetString());
        Assert.Equal("/x", error.GetProperty("instanceLocation").GetString());
    }

    [Fact]
    public void Basic_lists_annotations_of_a_valid_document()
    {
        using var output = JsonDocument.Parse(Verdict.Of(Schema, """{"x":1}""", Everything).ToOutput(OutputFormat.Basic));

        var annotations = output.RootElement.GetProperty("annotations").EnumerateArray()
            .ToDictionary(static unit => unit.GetProperty("keywordLocation").GetString()!, static unit => unit.GetProperty("annotation").GetRawText());
        Assert.Equal("\"Point\"", annotations["/title"]);
        Assert.Equal("\"X\"", annotations["/properties/x/title"]);
        Assert.Equal("[\"x\"]", annotations["/properties"]);
    }

    [Fact]
    public void Detailed_leaves_out_what_only_leads_on()
    {
        using var output = JsonDocument.Parse(Verdict.Of(Schema, """{"x":"1"}""").ToOutput(OutputFormat.Detailed));

        Assert.Equal("/properties/x/type", output.RootElement.GetProperty("keywordLocation").GetString());
    }

    [Fact]
    public void Verbose_shows_what_passed_too_and_must_be_asked_for()
    {
        using var output = JsonDocument.Parse(Verdict.Of(Schema, """{"x":"1"}""", Everything).ToOutput(OutputFormat.Verbose));

        Assert.Contains(output.RootElement.GetProperty("errors").EnumerateArray(), static unit => unit.GetProperty("valid").GetBoolean());
        Assert.Throws<InvalidOperationException>(() => Verdict.Of(Schema, "{}").ToOutput(OutputFormat.Verbose));
    }
}
