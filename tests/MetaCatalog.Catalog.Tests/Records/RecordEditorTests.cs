using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Records;

public sealed class RecordEditorTests
{
    [Fact]
    public async Task A_published_record_is_read_and_found_at_once()
    {
        await using var test = await TestCatalog.Open();

        var record = await test.Create(new Dataset());

        var read = Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(Anyone, record.Id)).Record;
        Assert.Equal((record.ETag, RecordState.Published, AccessLevel.Open), (read.ETag, read.State, read.AccessLevel));
        Assert.Equal($"{BaseIri}/datasets/{record.Id}", read.Topic.Value);
        Assert.Equal(record.Id, Assert.Single((await test.Search(Anyone, new() { Text = "Noto earthquake" })).Hits).Id);
        Assert.Equal(record.Id, Assert.Single((await test.Search(Anyone, new() { Text = "地震" })).Hits).Id);
    }

    [Fact]
    public async Task A_record_keeps_the_topic_that_it_brings()
    {
        await using var test = await TestCatalog.Open();

        var record = await test.Create(new Dataset { Iri = "https://example.org/d/1" });

        Assert.Equal("https://example.org/d/1", record.Topic.Value);
        Assert.Equal(record.Id, await test.Reader.FindByTopic(Anyone, record.Topic));
    }

    [Fact]
    public async Task A_topic_that_is_described_already_is_a_conflict()
    {
        await using var test = await TestCatalog.Open();
        var first = await test.Create(new Dataset { Iri = "https://example.org/d/1" });

        var outcome = await test.Editor.Create(Steward, new Dataset { Iri = "https://example.org/d/1", Title = "Other" });

        Assert.Equal(first.Id, Assert.IsType<SaveOutcome.Conflict>(outcome).Existing);
    }

    [Fact]
    public async Task A_record_exported_from_a_catalog_keeps_its_name_when_it_comes_back()
    {
        await using var test = await TestCatalog.Open();
        var id = RecordId.New();

        var record = await test.Create(new Dataset { Iri = $"{BaseIri}/datasets/{id}" });

        Assert.Equal(id, record.Id);
    }

    [Fact]
    public async Task Writing_the_same_again_changes_nothing()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());

        var outcome = await test.Editor.Replace(Steward, record.Id, new Dataset(), record.Revision.Id);

        Assert.Equal(record.ETag, Assert.IsType<SaveOutcome.Unchanged>(outcome).Record.ETag);
    }

    [Fact]
    public async Task A_revision_that_is_no_longer_current_is_stale()
    {
        await using var test = await TestCatalog.Open();
        var first = await test.Create(new Dataset());
        var second = await test.Replace(first, new Dataset { Title = "Second" });

        var outcome = await test.Editor.Replace(Steward, first.Id, new Dataset { Title = "Third" }, first.Revision.Id);

        Assert.Equal(second.ETag, Assert.IsType<SaveOutcome.StaleRevision>(outcome).Current.ETag);
    }

    [Fact]
    public async Task A_record_never_changes_its_topic()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Iri = "https://example.org/d/1" });

        var outcome = await test.Editor.Replace(Steward, record.Id, new Dataset { Iri = "https://example.org/d/2" }, null);

        Assert.Contains(Assert.IsType<SaveOutcome.Refused>(outcome).Report.Findings, static finding => finding.Code == "topic:changed");
    }

    [Fact]
    public async Task A_draft_may_have_errors_and_publishing_may_not()
    {
        await using var test = await TestCatalog.Open();
        var poor = Turtle("<> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> \"Untitled\"@en .");

        var draft = await test.Create(poor, RecordState.Draft);
        var published = await test.Editor.ChangeState(Steward, draft.Id, RecordState.Published, draft.Revision.Id);
        var direct = await test.Editor.Create(Steward, poor, RecordState.Published);

        Assert.True(draft.Assessment.Errors > 0);
        Assert.False(Assert.IsType<SaveOutcome.Refused>(published).Report.Conforms);
        Assert.False(Assert.IsType<SaveOutcome.Refused>(direct).Report.Conforms);
    }

    [Fact]
    public async Task A_record_goes_from_draft_through_review_to_publication_and_is_withdrawn()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset(), RecordState.Draft);

        foreach (var state in new[] { RecordState.InReview, RecordState.Draft, RecordState.InReview, RecordState.Published })
        {
            record = Assert.IsType<SaveOutcome.Revised>(await test.Editor.ChangeState(Steward, record.Id, state, record.Revision.Id)).Record;
            Assert.Equal(state, record.State);
        }

        var withdrawn = Assert.IsType<SaveOutcome.Withdrawn>(await test.Editor.Withdraw(Steward, record.Id, record.Revision.Id, "Consent was withdrawn"));

        Assert.Equal("Consent was withdrawn", withdrawn.Tombstone.Reason);
        Assert.IsType<SaveOutcome.Gone>(await test.Editor.Replace(Steward, record.Id, new Dataset(), null));
        await test.AssertClean();
    }

    [Fact]
    public async Task Publication_cannot_be_undone_but_by_withdrawal()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());

        var outcome = await test.Editor.ChangeState(Steward, record.Id, RecordState.Draft, record.Revision.Id);

        Assert.Equal(RecordState.Published, Assert.IsType<SaveOutcome.WrongState>(outcome).Current);
    }

    [Fact]
    public async Task Readers_may_not_write()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());
        var hidden = await test.Create(new Dataset().Hidden());

        Assert.IsType<SaveOutcome.Forbidden>(await test.Editor.Create(Anyone, new Dataset()));
        Assert.IsType<SaveOutcome.Forbidden>(await test.Editor.Replace(Anyone, record.Id, new Dataset(), record.Revision.Id));
        Assert.IsType<SaveOutcome.NotFound>(await test.Editor.Withdraw(Anyone, hidden.Id, null));
        Assert.IsType<SaveOutcome.NotFound>(await test.Editor.Withdraw(Anyone, RecordId.New(), null));
    }

    [Fact]
    public async Task A_token_without_the_scope_to_publish_writes_drafts_only()
    {
        await using var test = await TestCatalog.Open();
        var writer = new Actor("writer", Role.Steward, Scopes.ReadAll | Scopes.Write);

        Assert.IsType<SaveOutcome.Created>(await test.Editor.Create(writer, new Dataset()));
        Assert.Equal(Scopes.Write | Scopes.Publish, Assert.IsType<SaveOutcome.Forbidden>(await test.Editor.Create(writer, new Dataset { Title = "B" }, RecordState.Published)).Missing);
    }

    [Fact]
    public async Task Statements_that_no_profile_knows_are_kept()
    {
        await using var test = await TestCatalog.Open();

        var record = await test.Create(new Dataset { Extra = " ; <https://example.org/own> [ <https://example.org/deep> \"kept\" ]" });
        await test.Reopen();

        var read = Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(Anyone, record.Id)).Record;
        Assert.Contains("\"kept\"", Encoding.UTF8.GetString(read.NQuads.Span), StringComparison.Ordinal);
        Assert.Contains(read.Graph, static triple => triple.Object.ToString() == "\"kept\"");
    }

    [Theory]
    [InlineData("", "syntax:empty")]
    [InlineData("<a> <b>", "syntax:")]
    [InlineData("<https://example.org/a> <https://example.org/b> \"c\" .", "topic:none")]
    [InlineData("<https://example.org/a> a <http://www.w3.org/ns/dcat#Dataset> . <https://example.org/b> a <http://www.w3.org/ns/dcat#Dataset> .", "topic:several")]
    public async Task What_cannot_be_read_as_one_record_is_refused_with_the_reason(string turtle, string code)
    {
        await using var test = await TestCatalog.Open();

        var outcome = await test.Editor.Create(Steward, Turtle(turtle));

        Assert.Contains(Assert.IsType<SaveOutcome.Refused>(outcome).Report.Findings, finding => finding.Code.StartsWith(code, StringComparison.Ordinal));
        Assert.Equal("s0", test.Reader.Position(Steward));
    }

    [Fact]
    public async Task A_syntax_error_has_its_place()
    {
        await using var test = await TestCatalog.Open();

        var answer = await test.Editor.Validate(Anyone, Turtle("<https://example.org/a> a\n  <b c> ."));

        Assert.Equal(2, Assert.Single(answer.Report.Findings).Location.Line);
        Assert.False(answer.MayBePublished);
    }

    [Fact]
    public async Task Validating_stores_nothing()
    {
        await using var test = await TestCatalog.Open();

        var answer = await test.Editor.Validate(Anyone, new Dataset());

        Assert.True(answer.MayBePublished, Tell(new SaveOutcome.Refused(answer.Report)));
        Assert.Equal((AccessLevel.Open, "s0"), (answer.AccessLevel, test.Reader.Position(Steward)));
    }

    [Fact]
    public async Task Many_writers_of_one_record_without_expectation_all_succeed()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => test.Editor.Replace(Steward, record.Id, new Dataset { Title = $"Title {i}" }, null)));

        Assert.All(outcomes, static outcome => Assert.IsType<SaveOutcome.Revised>(outcome));
        Assert.Equal(9, (await test.Reader.History(Steward, record.Id)).Count);
        await test.AssertClean();
    }

    private static Submission Turtle(string text) => Submission.Rdf(Encoding.UTF8.GetBytes(text), RdfFormat.Turtle);
}
