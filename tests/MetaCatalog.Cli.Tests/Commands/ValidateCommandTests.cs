using System.Text.Json;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

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
        Assert.Contains("エラー P-01: アクセス区分", printed.Output, StringComparison.Ordinal);
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

    [Fact]
    public async Task A_value_of_the_wrong_form_is_told_in_words_with_what_is_expected()
    {
        using var terminal = new Terminal();
        var file = terminal.Write("wrong.json", """{"title": {"en": "Waves"}, "landingPage": "our page", "accrualPeriodicity": "sometimes"}""");

        var printed = await Terminal.Run("validate", file);

        Assert.DoesNotContain("^[", printed.Output, StringComparison.Ordinal);
        var finding = Array.FindIndex(printed.Lines, static line => line.Contains("[/accrualPeriodicity]", StringComparison.Ordinal));
        Assert.Contains("\"sometimes\" does not have the form that is asked for.", printed.Lines[finding], StringComparison.Ordinal);
        Assert.Equal("    → Expected: How often data are added (EU frequency list): DAILY, ANNUAL, IRREG, NEVER …", printed.Lines[finding + 1]);
    }

    [Fact]
    public async Task Json_holds_file_topic_verdict_and_findings()
    {
        using var terminal = new Terminal();
        var (good, thin) = (terminal.Write("good.ttl", Given.Good), terminal.Write("thin.ttl", Given.Draft("thin")));

        var printed = await Terminal.Run("validate", good, thin, "--format", "json");

        using var answers = JsonDocument.Parse(printed.Output);
        Assert.Equal([good, thin], answers.RootElement.EnumerateArray().Select(static answer => answer.GetProperty("file").GetString()));
        Assert.Equal([true, false], answers.RootElement.EnumerateArray().Select(static answer => answer.GetProperty("passes").GetBoolean()));
        Assert.Equal("https://example.org/thin", answers.RootElement[1].GetProperty("topic").GetString());
        Assert.Contains(answers.RootElement[1].GetProperty("findings").EnumerateArray(), static finding => finding.GetProperty("code").GetString() == "P-01");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ttl")]
    public async Task Why_a_file_is_not_readable_is_told_in_every_form(string format)
    {
        using var terminal = new Terminal();

        var printed = await Terminal.Run("validate", terminal.PathOf("none.ttl"), "--format", format);

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Contains("there is no such file or folder", printed.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Turtle_is_one_graph_with_a_report_for_each_file()
    {
        using var terminal = new Terminal();

        var printed = await Terminal.Run("validate", terminal.Write("good.ttl", Given.Good), terminal.Write("thin.ttl", Given.Draft("thin")), "--format", "ttl");

        var graph = RdfReader.ReadGraph(printed.Output, RdfFormat.Turtle);
        Assert.Equal(2, graph.WithPredicate(new Iri("http://www.w3.org/ns/shacl#conforms")).Count);
        Assert.NotEmpty(graph.WithPredicate(new Iri("http://www.w3.org/ns/shacl#result")));
    }

    [Fact]
    public async Task Given_shapes_take_the_place_of_the_catalogs_own_rules()
    {
        using var terminal = new Terminal();
        var shapes = terminal.Write("shapes.ttl", Shapes);
        var (good, bad) = (terminal.Write("good.ttl", "<https://example.org/a> a <https://example.org/T> ; <https://example.org/p> 1 ."), terminal.Write("bad.ttl", "<https://example.org/b> a <https://example.org/T> ."));

        var printed = await Terminal.Run("validate", good, bad, "--shapes", shapes);

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Equal(
            [
                $"{good}: meets the shapes",
                $"{bad}: does not meet the shapes",
                $"{bad}: error sh:minCount: A thing needs its p. [<https://example.org/b> https://example.org/p]",
                "1 file met the shapes, 1 did not",
            ],
            printed.Lines);
    }

    [Fact]
    public async Task Shapes_with_faults_end_the_run_before_it_begins()
    {
        using var terminal = new Terminal();
        var shapes = terminal.Write("shapes.ttl", Shapes.Replace("sh:minCount 1", "sh:minCount \"one\"", StringComparison.Ordinal));

        var printed = await Terminal.Run("validate", terminal.Write("good.ttl", Given.Good), "--shapes", shapes);

        Assert.Equal(Verbs.Unusable, printed.Code);
        Assert.Empty(printed.Output);
        Assert.Contains("error shapes:fault:", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dcat_ap_runs_unchanged_as_a_profile()
    {
        var folder = SharedFolder.Require("standards/dcat-ap/3.0.1/shacl");

        var printed = await Terminal.Run("validate", SharedFolder.Require("corpus/dcat"), "--shapes", Path.Combine(folder, "dcat-ap-SHACL.ttl"), "--format", "json");

        using var answers = JsonDocument.Parse(printed.Output);
        var findings = answers.RootElement.EnumerateArray().SelectMany(static answer => answer.GetProperty("findings").EnumerateArray()).ToList();
        Assert.All(findings, static finding => Assert.InRange(finding.GetProperty("message").GetProperty("ja").GetString()!.Length, 5, 2_000));
        GoldenFile.Check("Commands/DcatAp.approved.txt", string.Concat(
            answers.RootElement.EnumerateArray().Select(static answer => $"{Path.GetFileName(answer.GetProperty("file").GetString())}: {answer.GetProperty("findings").GetArrayLength()}\n")));
    }

    private const string Shapes = """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <https://example.org/S> a sh:NodeShape ; sh:targetClass <https://example.org/T> ;
            sh:property [ sh:path <https://example.org/p> ; sh:minCount 1 ; sh:message "A thing needs its p."@en ] .
        """;
}
