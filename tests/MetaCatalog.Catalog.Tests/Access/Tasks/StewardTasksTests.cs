using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Access.Tasks;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Access.Tasks;

public sealed class StewardTasksTests
{
    private static readonly Actor Researcher = new("token:researcher", Role.Reader);
    private static readonly Actor Committee = new("token:committee", Role.Committee);
    private static readonly AccessQuestion Question = new("academic-research", "Site response of the Noto peninsula, one year.", true);

    [Fact]
    public async Task A_review_comes_due_as_many_days_ahead_as_are_asked_for()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" }); // to be reviewed on 2030-01-01, which begins in Japan
        var review = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.FromHours(9));

        test.Clock.Now = review.AddDays(-30).AddMilliseconds(-1);
        Assert.Empty(await test.Catalog.Tasks.Of(Steward, 30));

        test.Clock.Now = review.AddDays(-30);
        var task = Assert.Single(Assert.Single(await test.Catalog.Tasks.Of(Steward, 30)).Tasks);
        Assert.Equal((TaskKind.ReviewDue, record.Id, review), (task.Kind, task.Record, task.Due));

        test.Clock.Now = review.AddYears(3);
        Assert.Single(await test.Catalog.Tasks.Of(Steward, 0));
    }

    [Fact]
    public async Task A_closure_that_nobody_dated_is_looked_at_after_a_year()
    {
        await using var test = await TestCatalog.Open();
        var submission = new Dataset { Access = "restricted" }.ToSubmission();
        var undated = System.Text.Encoding.UTF8.GetString(submission.Bytes.Span).Replace("mc:reviewDate \"2030-01-01\"^^xsd:date ;", "", StringComparison.Ordinal);
        await test.Create(Submission.Rdf(System.Text.Encoding.UTF8.GetBytes(undated), Rdf.RdfFormat.Turtle));

        test.Clock.Now = Noon.AddMonths(12).AddMilliseconds(-1);
        Assert.Empty(await test.Catalog.Tasks.Of(Steward, 0));

        test.Clock.Now = Noon.AddMonths(12);
        Assert.Equal(TaskKind.ReviewDue, Assert.Single(await test.Catalog.Tasks.Of(Steward, 0)).Kind);
    }

    [Fact]
    public async Task An_embargo_is_told_before_it_ends_and_not_after_the_catalog_lifted_it()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset().Embargoed("2028-02-29"));
        var end = new DateTimeOffset(2028, 2, 29, 0, 0, 0, TimeSpan.FromHours(9));

        test.Clock.Now = end.AddDays(-7);
        var task = Assert.Single(Assert.Single(await test.Catalog.Tasks.Of(Steward, 7)).Tasks);
        Assert.Equal((TaskKind.EmbargoEnding, end), (task.Kind, task.Due));

        test.Clock.Now = end;
        Assert.DoesNotContain(await test.Catalog.Tasks.Of(Steward, 7), group => group.Kind == TaskKind.EmbargoEnding);
    }

    [Fact]
    public async Task Drafts_that_would_be_refused_and_records_in_review_wait_for_a_steward()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset { Access = "nobody-knows", Title = "Bad" }, RecordState.Draft);
        await test.Create(new Dataset { Title = "Good" }, RecordState.Draft);
        var waiting = await test.Create(new Dataset { Title = "Waiting" }, RecordState.InReview);

        Assert.Equal([(TaskKind.InReview, 1), (TaskKind.DraftRefused, 1)], (await test.Catalog.Tasks.Of(Steward)).Select(group => (group.Kind, group.Total)));

        await test.Editor.ChangeState(Steward, waiting.Id, RecordState.Draft, null, "Name the stations.");
        Assert.Equal([(TaskKind.Returned, 1), (TaskKind.DraftRefused, 1)], (await test.Catalog.Tasks.Of(Steward)).Select(group => (group.Kind, group.Total)));
    }

    [Fact]
    public async Task Everybody_gets_what_they_may_see_and_do()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset { Title = "Draft" }, RecordState.InReview);
        var record = await test.Create(new Dataset { Access = "restricted" });
        var second = await test.Create(new Dataset { Access = "restricted", Title = "Second" });
        var request = Assert.IsType<RequestOutcome.Done>(await test.Catalog.Requests.Ask(Researcher, record.Id, Question)).Request;
        await test.Catalog.Requests.Decide(Committee, request.Id, new AccessDecision(true, Expires: Noon.AddDays(10)));
        await test.Catalog.Requests.Ask(Researcher, second.Id, Question);

        Assert.Equal([TaskKind.RequestWaiting, TaskKind.GrantExpiring, TaskKind.InReview], (await test.Catalog.Tasks.Of(Steward)).Select(group => group.Kind));
        Assert.Equal([TaskKind.RequestWaiting, TaskKind.GrantExpiring], (await test.Catalog.Tasks.Of(Committee)).Select(group => group.Kind));
        Assert.Equal([TaskKind.GrantExpiring], (await test.Catalog.Tasks.Of(Researcher)).Select(group => group.Kind));
        Assert.Empty(await test.Catalog.Tasks.Of(Researcher, 9));
        Assert.Empty(await test.Catalog.Tasks.Of(new Actor("token:other", Role.Reader)));
        Assert.Empty(await test.Catalog.Tasks.Of(Anyone));

        test.Clock.Now = Noon.AddDays(10);
        Assert.Empty(await test.Catalog.Tasks.Of(Researcher));
    }
}
