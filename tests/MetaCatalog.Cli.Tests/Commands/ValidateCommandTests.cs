namespace MetaCatalog.Cli.Tests.Commands;

public sealed class ValidateCommandTests
{
    [Fact]
    public async Task A_good_description_may_be_published()
    {
        using var terminal = new Terminal();

        var printed = await Terminal.Run("validate", terminal.Write("waves.ttl", Given.Good));

        Assert.Equal(Verbs.Done, printed.Code);
        Assert.Contains("waves.ttl: may be published, AI-readiness L", printed.Lines[0], StringComparison.Ordinal);
        Assert.Equal("1 file may be published, 0 may not", printed.Lines[^1]);
    }

    [Fact]
    public async Task What_is_to_be_mended_is_told_in_the_language_asked_for()
    {
        using var terminal = new Terminal();
        var file = terminal.Write("thin.json", """{"title": {"ja": "試験観測"}}""");

        var printed = await Terminal.Run("validate", file, "--lang", "ja");

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Contains("thin.json: may not be published", printed.Lines[0], StringComparison.Ordinal);
        Assert.Contains("error P-01: アクセス区分", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_value_in_JSON_is_told_with_line_column_and_pointer()
    {
        using var terminal = new Terminal();
        var file = terminal.Write("wrong.json", "{\n  \"title\": {\"en\": \"Waves\"},\n  \"issued\": \"yesterday\"\n}");

        var printed = await Terminal.Run("validate", file);

        Assert.Contains($"{file}:3:13: error sh:or: The date of issue", printed.Output, StringComparison.Ordinal);
        Assert.Contains("[/issued]", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_dataset_of_a_document_has_its_verdict()
    {
        using var terminal = new Terminal();

        var printed = await Terminal.Run("validate", terminal.Write("two.ttl", Given.Good + Given.Draft("thin")));

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Contains("two.ttl: <https://example.org/waves>: may be published", printed.Output, StringComparison.Ordinal);
        Assert.Contains("two.ttl: <https://example.org/thin>: may not be published", printed.Output, StringComparison.Ordinal);
    }
}
