using System.Text;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Records;

public sealed class BulkTests
{
    [Fact]
    public async Task Every_line_is_committed_or_refused_on_its_own()
    {
        await using var test = await TestCatalog.Open();

        var results = await Save(test, new(), new Dataset { Title = "A" }, Broken(), new Dataset { Title = "C" });

        Assert.Equal([1, 2, 3], results.Select(static result => result.Line));
        Assert.IsType<SaveOutcome.Created>(results[0].Outcome);
        Assert.IsType<SaveOutcome.Refused>(results[1].Outcome);
        Assert.IsType<SaveOutcome.Created>(results[2].Outcome);
        Assert.Equal(2, (await test.Search(Steward, new())).Total);
    }

    [Fact]
    public async Task A_run_that_is_repeated_with_its_key_answers_what_it_answered_before()
    {
        await using var test = await TestCatalog.Open();
        var options = new ImportOptions { IdempotencyKey = "run-1" };
        Submission[] lines = [new Dataset { Title = "A" }, Broken(), new Dataset { Title = "C" }];

        var first = await Save(test, options, lines);
        var again = await Save(test, options, lines);

        Assert.Equal(Ids(first), Ids(again));
        Assert.Equal([true, false, true], again.Select(static result => result.Repeated));
        Assert.Equal("s2", test.Reader.Position(Steward));
    }

    [Fact]
    public async Task A_key_and_line_that_said_something_else_before_are_refused()
    {
        await using var test = await TestCatalog.Open();
        var options = new ImportOptions { IdempotencyKey = "run-1" };
        await Save(test, options, new Dataset { Title = "A" });

        var results = await Save(test, options, new Dataset { Title = "B" });

        Assert.Contains(Assert.IsType<SaveOutcome.Refused>(results[0].Outcome).Report.Findings, static finding => finding.Code == "bulk:key-reused");
    }

    [Fact]
    public async Task A_topic_that_is_known_becomes_the_next_revision_of_its_record()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Iri = "https://example.org/d/1" });

        var results = await Save(
            test,
            new(),
            new Dataset { Iri = "https://example.org/d/1", Title = "New title" },
            new Dataset { Iri = "https://example.org/d/1", Title = "New title" },
            new Dataset { Iri = "https://example.org/d/2" },
            new Dataset { Iri = "https://example.org/d/2", Title = "Twice in one run" });

        Assert.Equal(record.Id, Assert.IsType<SaveOutcome.Revised>(results[0].Outcome).Record.Id);
        Assert.IsType<SaveOutcome.Unchanged>(results[1].Outcome);
        Assert.IsType<SaveOutcome.Created>(results[2].Outcome);
        Assert.IsType<SaveOutcome.Revised>(results[3].Outcome);
    }

    [Fact]
    public async Task What_may_not_be_published_is_kept_as_a_draft_on_request()
    {
        await using var test = await TestCatalog.Open();
        var poor = Submission.Rdf("<https://example.org/x> a <http://www.w3.org/ns/dcat#Dataset> ."u8.ToArray(), RdfFormat.Turtle);

        var strict = await Save(test, new ImportOptions { State = RecordState.Published }, poor);
        var kept = await Save(test, new ImportOptions { State = RecordState.Published, DraftWhenNotPublishable = true }, poor, new Dataset());

        Assert.IsType<SaveOutcome.Refused>(strict[0].Outcome);
        Assert.Equal(
            [RecordState.Draft, RecordState.Published],
            kept.Select(static result => Assert.IsType<SaveOutcome.Created>(result.Outcome).Record.State));
    }

    [Fact]
    public async Task A_long_run_is_answered_in_order_and_searchable()
    {
        await using var test = await TestCatalog.Open();

        var results = await Save(test, new(), [.. Enumerable.Range(0, 700).Select(static i => new Dataset { Title = $"Title {i}" }.ToSubmission())]);

        Assert.Equal(Enumerable.Range(1, 700).Select(static n => (long)n), results.Select(static result => result.Line));
        Assert.All(results, static result => Assert.IsType<SaveOutcome.Created>(result.Outcome));
        Assert.Equal(700, (await test.Search(Steward, new())).Total);
        await test.AssertClean();
    }

    [Fact]
    public async Task A_run_that_is_stopped_keeps_what_it_answered()
    {
        await using var test = await TestCatalog.Open();
        var seen = 0;

        await foreach (var result in test.Editor.SaveAll(Steward, Endless(), new()))
        {
            if (++seen == 10)
            {
                break;
            }
        }

        Assert.True((await test.Search(Steward, new())).Total >= 10);
        await test.AssertClean();
    }

    [Fact]
    public async Task A_document_of_several_resources_becomes_one_record_each()
    {
        await using var test = await TestCatalog.Open();
        var document = Submission.Rdf(
            """
            @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            <https://example.org/c> a dcat:Catalog ; dct:title "Catalogue" ; dcat:dataset <https://example.org/1>, [ a dcat:Dataset ; dct:title "Nameless" ] .
            <https://example.org/1> a dcat:Dataset ; dct:title "One" ; dct:publisher <https://example.org/p> ;
              dcat:distribution [ a dcat:Distribution ; dcat:accessService <https://example.org/s> ] ; dct:relation <https://example.org/2> .
            <https://example.org/2> a dcat:Dataset ; dct:title "Two" ; dct:publisher <https://example.org/p> .
            <https://example.org/s> a dcat:DataService ; dct:title "Service" .
            <https://example.org/p> foaf:name "Publisher" .
            """u8.ToArray(),
            RdfFormat.Turtle);

        var answer = await test.Editor.Import(Steward, document, new());

        var records = answer.Records.Select(static imported => Assert.IsType<SaveOutcome.Created>(imported.Outcome).Record).ToList();
        Assert.Equal(["Nameless", "One", "Two"], records.Select(static record => record.Card.TitleIn("en")).Order());
        Assert.All(records.Where(static record => record.Card.TitleIn("en") != "Nameless"), static record => Assert.Contains("\"Publisher\"", Encoding.UTF8.GetString(record.NQuads.Span), StringComparison.Ordinal));
        Assert.Contains("\"Service\"", Encoding.UTF8.GetString(records.Single(static record => record.Card.TitleIn("en") == "One").NQuads.Span), StringComparison.Ordinal);
        Assert.Equal(4, answer.NotCarried.Count);
        Assert.All(answer.NotCarried, static triple => Assert.Equal("<https://example.org/c>", triple.Subject.ToString()));
    }

    [Fact]
    public async Task Importing_the_same_document_again_changes_nothing()
    {
        await using var test = await TestCatalog.Open();
        Submission document = new Dataset { Iri = "https://example.org/d/1" };
        await test.Editor.Import(Steward, document, new());

        var again = await test.Editor.Import(Steward, document, new());

        Assert.IsType<SaveOutcome.Unchanged>(Assert.Single(again.Records).Outcome);
    }

    private static Submission Broken() => Submission.Rdf("<a> <b"u8.ToArray(), RdfFormat.Turtle);

    private static async Task<List<BulkResult>> Save(TestCatalog test, ImportOptions options, params Submission[] submissions)
    {
        List<BulkResult> results = [];
        await foreach (var result in test.Editor.SaveAll(Steward, Lines(submissions), options))
        {
            results.Add(result);
        }

        return results;
    }

    private static async IAsyncEnumerable<BulkLine> Lines(IEnumerable<Submission> submissions)
    {
        var line = 0;
        foreach (var submission in submissions)
        {
            yield return new BulkLine(++line, submission);
        }

        await Task.CompletedTask;
    }

    private static IAsyncEnumerable<BulkLine> Endless() =>
        Lines(Enumerable.Range(0, int.MaxValue).Select(static i => new Dataset { Title = $"Title {i}" }.ToSubmission()));

    private static IEnumerable<string> Ids(List<BulkResult> results) =>
        results.Select(static result => result.Outcome is SaveOutcome.Created { Record.Id: var id } ? id.Value : "");
}
