namespace MetaCatalog.Cli.Tests.Commands;

public sealed class ImportCommandTests
{
    [Fact]
    public async Task A_file_becomes_a_record_for_each_dataset_in_it()
    {
        using var terminal = new Terminal();

        var printed = await terminal.OnData("import", terminal.Write("two.ttl", Given.Draft("a") + Given.Draft("b")));

        Assert.Equal(Verbs.Done, printed.Code);
        Assert.Equal("1 file accepted, 0 refused, 0 passed over; records: 2 new, 0 revised, 0 unchanged, 0 refused", printed.Lines[^1]);
        Assert.Contains("two.ttl: <https://example.org/a>: accepted as ", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Running_again_goes_on_where_it_stopped()
    {
        using var terminal = new Terminal();
        terminal.Write("in/a.ttl", Given.Draft("a"));
        await terminal.OnData("import", terminal.PathOf("in"));
        terminal.Write("in/b.ttl", Given.Draft("b"));

        var printed = await terminal.OnData("import", terminal.PathOf("in"));

        Assert.Equal(Verbs.Done, printed.Code);
        Assert.EndsWith("records: 1 new, 0 revised, 1 unchanged, 0 refused", printed.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_syntax_is_told_with_file_line_and_column_and_the_rest_goes_in()
    {
        using var terminal = new Terminal();
        var bad = terminal.Write("in/bad.ttl", Given.Broken);
        terminal.Write("in/good.ttl", Given.Good);

        var printed = await terminal.OnData("import", terminal.PathOf("in"));

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Contains($"\n{bad}:2:35: error syntax:", printed.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 file accepted, 1 refused", printed.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_keeps_as_a_draft_what_may_not_be_published_and_says_why()
    {
        using var terminal = new Terminal();
        var files = new[] { terminal.Write("good.ttl", Given.Good), terminal.Write("thin.ttl", Given.Draft("thin")) };

        var printed = await terminal.OnData(["import", .. files, "--publish", "--findings"]);

        Assert.Equal(Verbs.Done, printed.Code);
        Assert.Contains("(published)", printed.Output, StringComparison.Ordinal);
        Assert.Contains("(draft), to mend: ", printed.Output, StringComparison.Ordinal);
        Assert.Contains("thin.ttl: error P-01: ", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_context_is_refused_by_its_name()
    {
        using var terminal = new Terminal();
        var file = terminal.Write("far.jsonld", """{"@context": "https://far.example/context.jsonld", "@id": "https://example.org/a"}""");

        var printed = await terminal.OnData("import", file);

        Assert.Equal(Verbs.Faults, printed.Code);
        Assert.Contains("https://far.example/context.jsonld", printed.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}:1:", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_decides_when_the_name_does_not()
    {
        using var terminal = new Terminal();
        terminal.Write("in/turtle.txt", "# Waves\n" + Given.Good);
        terminal.Write("in/triples", Given.Draft("triples").Replace(" ;", " .\n<https://example.org/triples>", StringComparison.Ordinal));
        terminal.Write("in/plain.data", """ {"title": {"en": "Plain"}} """);
        terminal.Write("in/xml.xml", """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/" xmlns:dcat="http://www.w3.org/ns/dcat#">
              <dcat:Dataset rdf:about="https://example.org/xml"><dct:title xml:lang="en">XML</dct:title></dcat:Dataset>
            </rdf:RDF>
            """);

        var printed = await terminal.OnData("import", terminal.PathOf("in"));

        Assert.Equal("4 files accepted, 0 refused, 0 passed over; records: 4 new, 0 revised, 0 unchanged, 0 refused", printed.Lines[^1]);
    }

    [Fact]
    public async Task What_tells_of_no_record_is_not_lost_silently()
    {
        using var terminal = new Terminal();
        var file = terminal.Write("catalog.ttl", Given.Draft("a") + Given.Draft("b") + "<https://example.org/> <http://purl.org/dc/terms/title> \"All\" .");

        var printed = await terminal.OnData("import", file);

        Assert.Contains("not carried, for they tell of no record: 1 statement, such as <https://example.org/>", printed.Output, StringComparison.Ordinal);
    }
}
