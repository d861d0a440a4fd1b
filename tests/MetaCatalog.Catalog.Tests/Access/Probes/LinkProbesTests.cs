using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Access.Probes;

public sealed class LinkProbesTests
{
    private const string Link = "https://example.org/data";

    private static readonly Dataset Closed = new() { Title = "Closed", Access = "metadata-only" };

    private readonly PlayedWorld world = new();

    [Fact]
    public async Task Without_a_visitor_nobody_is_asked_and_only_the_own_doors_are_looked_through()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());

        var status = await test.Catalog.Probes.Run(Administrator);

        Assert.Equal((false, false, 1, 0), (status.IsOn, status.IsDue, status.Records, status.Links));
        Assert.Equal(RuleOutcome.Met, (await Rule(test, record, "P-18")).Outcome);
        var unasked = await Rule(test, record, "P-07");
        Assert.Equal((RuleOutcome.NotEvaluated, "Nobody has looked yet."), (unasked.Outcome, unasked.Reason?.En));
    }

    [Fact]
    public async Task What_links_answer_decides_the_rules_until_it_is_too_old()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        var (open, closed) = (await test.Create(new Dataset()), await test.Create(Closed));
        world.Give(Link);

        await test.Catalog.Probes.Run(Administrator);
        var (met, leak) = (await Rule(test, open, "P-07"), await Rule(test, closed, "P-13"));
        test.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal((RuleOutcome.Met, RuleOutcome.Violated), (met.Outcome, leak.Outcome));
        Assert.Contains(Link, Assert.Single(leak.Findings).Message.En, StringComparison.Ordinal);
        Assert.Equal(RuleOutcome.NotEvaluated, (await Rule(test, closed, "P-13")).Outcome);
        Assert.Equal(["https://example.org/data"], world.AskedOutside);
    }

    [Fact]
    public async Task A_leak_that_was_found_stops_publication_and_survives_a_day_on_which_the_host_is_down()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        var draft = await test.Create(Closed, RecordState.Draft);
        world.Give(Link);
        await test.Catalog.Probes.Run(Administrator);
        world.Answers[Link] = new LinkVisit(LinkAnswer.Failed, Detail: "no connection");
        test.Clock.Advance(TimeSpan.FromDays(8));
        await test.Catalog.Probes.Run(Administrator);

        var stillLeaking = await test.Editor.ChangeState(Steward, draft.Id, RecordState.Published, null);
        world.Answers[Link] = new LinkVisit(LinkAnswer.LoginAsked, 401);
        await test.Catalog.Probes.Look(Steward, draft.Id);
        var mended = await test.Editor.ChangeState(Steward, draft.Id, RecordState.Published, null);

        Assert.Contains(Assert.IsType<SaveOutcome.Refused>(stillLeaking).Report.Findings, finding => finding is { Code: "P-13", BlocksPublication: true });
        Assert.IsType<SaveOutcome.Revised>(mended);
    }

    [Fact]
    public async Task A_record_that_was_opened_or_hidden_since_is_looked_for_anew()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset());
        await test.Catalog.Probes.Run(Administrator);

        var hidden = await test.Replace(record, new Dataset().Hidden());
        var before = await Rule(test, hidden, "P-20");
        await test.Catalog.Probes.Look(Steward, hidden.Id);

        Assert.Equal((RuleOutcome.NotEvaluated, RuleOutcome.Met), (before.Outcome, (await Rule(test, hidden, "P-20")).Outcome));
    }

    [Theory]
    [InlineData(LinkAnswer.Given, RuleOutcome.Violated)]
    [InlineData(LinkAnswer.Missing, RuleOutcome.Met)]
    [InlineData(LinkAnswer.Failed, RuleOutcome.Met)]
    public async Task A_hidden_record_that_its_public_address_gives_to_strangers_is_a_leak(LinkAnswer answer, RuleOutcome outcome)
    {
        await using var test = await TestCatalog.Open(visitor: world);
        var hidden = await test.Create(new Dataset().Hidden());
        world.Answers[$"{BaseIri}/datasets/{hidden.Id}"] = new LinkVisit(answer, 200, "text/html");

        await test.Catalog.Probes.Run(Administrator);

        Assert.Equal(outcome, (await Rule(test, hidden, "P-20")).Outcome);
    }

    [Fact]
    public async Task Addresses_are_asked_again_only_after_their_time()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        await test.Create(new Dataset());

        await test.Catalog.Probes.Run(Administrator);
        test.Clock.Advance(TimeSpan.FromDays(6));
        await test.Catalog.Probes.Run(Administrator);
        test.Clock.Advance(TimeSpan.FromDays(1));
        await test.Catalog.Probes.Run(Administrator);

        Assert.Equal(2, world.AskedOutside.Count());
    }

    [Fact]
    public async Task A_run_is_due_once_a_day()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());
        var before = test.Catalog.Probes.Status();
        await test.Catalog.Probes.RunIfDue(Administrator);
        var after = test.Catalog.Probes.Status();
        test.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal((true, false, true), (before.IsDue, after.IsDue, test.Catalog.Probes.Status().IsDue));
    }

    [Fact]
    public async Task An_interrupted_run_goes_on_after_its_last_batch_also_when_the_catalog_was_opened_anew()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        await Task.WhenAll(Enumerable.Range(0, 120).Select(number => test.Create(At(number))));
        using var interruption = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Catalog.Probes.Run(Administrator, _ => interruption.Cancel(), interruption.Token));
        await test.Reopen();
        var status = await test.Catalog.Probes.Run(Administrator);

        Assert.Equal((120, 120), (status.Records, status.Links));
        Assert.Equal(120, world.AskedOutside.Distinct().Count());
        Assert.Equal(120, world.AskedOutside.Count());
    }

    [Fact]
    public async Task A_run_asks_no_more_than_it_may_and_goes_on_the_next_day()
    {
        await using var test = await TestCatalog.Open(options => options with { Probes = new ProbeOptions { MaxLinksInRun = 60 } }, world);
        await Task.WhenAll(Enumerable.Range(0, 120).Select(number => test.Create(At(number))));

        var first = await test.Catalog.Probes.Run(Administrator);
        test.Clock.Advance(TimeSpan.FromDays(1));
        var waiting = test.Catalog.Probes.Status();
        var second = await test.Catalog.Probes.Run(Administrator);

        Assert.Equal((100, false, null), (first.Links, first.IsDue, first.FinishedAt)); // whole batches
        Assert.True(waiting.IsDue);
        Assert.Equal((120, test.Clock.Now), (second.Links, second.FinishedAt));
    }

    [Fact]
    public async Task A_host_that_is_down_or_asks_for_patience_is_left_alone()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(number => test.Create(At(number, "down.example"))));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(number => test.Create(At(number, "busy.example"))));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(number => test.Create(At(number, "fine.example"))));
        for (var number = 0; number < 10; number++)
        {
            world.Answers[$"https://down.example/{number}"] = new LinkVisit(LinkAnswer.Failed);
            world.Answers[$"https://busy.example/{number}"] = new LinkVisit(LinkAnswer.Later, 429);
        }

        await test.Catalog.Probes.Run(Administrator);

        Assert.Equal((3, 1, 10), (Count("down"), Count("busy"), Count("fine")));

        int Count(string host) => world.AskedOutside.Count(address => address.Contains(host, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_record_with_very_many_links_the_first_are_asked()
    {
        await using var test = await TestCatalog.Open(options => options with { Probes = new ProbeOptions { MaxLinksOfRecord = 2 } }, world);
        await test.Create(new Dataset { Extra = string.Concat(Enumerable.Range(0, 9).Select(number => $" ; dcat:distribution [ dcat:accessURL <https://example.org/{number}> ]")) });

        await test.Catalog.Probes.Run(Administrator);

        Assert.Equal(2, world.AskedOutside.Count());
    }

    [Fact]
    public async Task What_data_europa_eu_asks_of_addresses_is_answered_by_the_last_look()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        var record = await test.Create(new Dataset { Extra = " ; dcat:distribution [ dcat:accessURL <https://example.org/gone> ; dcat:downloadURL <https://example.org/f.csv> ]" });
        var before = await Judge(test, record);
        world.Give(Link);

        await test.Catalog.Probes.Look(Steward, record.Id);
        var after = await Judge(test, record);

        Assert.Equal((null, null), (Share(before, "accessUrlStatusCode"), Share(before, "downloadUrlStatusCode")));
        Assert.Equal((0.5, 0), (Share(after, "accessUrlStatusCode"), Share(after, "downloadUrlStatusCode")));
        Assert.True(after.Mqa.Score > before.Mqa.Score && after.FormerMqa.Score == before.FormerMqa.Score + 25);

        static double? Share(RecordAssessment assessment, string metric) => assessment.Mqa.Metrics.Single(result => result.Metric.Id == metric).Share;
    }

    [Fact]
    public async Task Strangers_do_not_learn_of_probes_and_readers_may_not_ask_for_them()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        var (open, hidden) = (await test.Create(new Dataset()), await test.Create(new Dataset { Title = "Hidden" }.Hidden()));
        var reader = new Actor("reader", Role.Reader);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => test.Catalog.Probes.Run(Steward));
        Assert.IsType<ProbeOutcome.Forbidden>(await test.Catalog.Probes.Of(reader, open.Id));
        Assert.IsType<ProbeOutcome.Forbidden>(await test.Catalog.Probes.Look(Anyone, open.Id));
        Assert.IsType<ProbeOutcome.NotFound>(await test.Catalog.Probes.Of(reader, hidden.Id));
        Assert.IsType<ProbeOutcome.NotFound>(await test.Catalog.Probes.Look(Anyone, RecordId.New()));
        Assert.Empty(world.Asked);
    }

    [Fact]
    public async Task That_the_link_of_a_closed_record_was_asked_confirms_no_guess_of_a_stranger()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        await test.Create(Closed with { Link = "https://example.org/secret" });
        world.Give("https://example.org/secret");
        await test.Catalog.Probes.Run(Administrator);
        var guess = Closed with { Title = "Guess", Link = "https://example.org/secret" };

        var (stranger, steward) = (await test.Editor.Validate(Anyone, guess), await test.Editor.Validate(Steward, guess));

        Assert.DoesNotContain(stranger.Report.Findings, finding => finding.Code == "P-13");
        Assert.Contains(steward.Report.Findings, finding => finding.Code == "P-13");
    }

    [Fact]
    public async Task A_look_for_a_hidden_record_changes_nothing_that_readers_see_of_an_open_one_with_the_same_link()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        var open = await test.Create(new Dataset());
        var hidden = await test.Create(new Dataset { Title = "Hidden" }.Hidden());
        world.Answers[Link] = new LinkVisit(LinkAnswer.LoginAsked, 401);

        await test.Catalog.Probes.Look(Steward, hidden.Id);
        var before = (await test.Reader.Judge(Anyone, open.Id))!.Assessment.Rules.Single(rule => rule.Rule.Id == "P-07").Outcome;
        await test.Catalog.Probes.Look(Steward, open.Id);
        var after = (await test.Reader.Judge(Anyone, open.Id))!.Assessment.Rules.Single(rule => rule.Rule.Id == "P-07").Outcome;

        Assert.Equal((RuleOutcome.NotEvaluated, RuleOutcome.Violated), (before, after));
    }

    [Fact]
    public async Task A_steward_sees_every_link_with_what_it_answered()
    {
        await using var test = await TestCatalog.Open(visitor: world);
        var record = await test.Create(new Dataset { Extra = " ; dcat:distribution [ dcat:accessURL <https://example.org/gone> ]" });
        world.Give(Link);
        var before = Assert.IsType<ProbeOutcome.Known>(await test.Catalog.Probes.Of(Steward, record.Id)).Probes;

        var after = Assert.IsType<ProbeOutcome.Known>(await test.Catalog.Probes.Look(Steward, record.Id)).Probes;

        Assert.All(before.Links, link => Assert.Null(link.Evidence));
        Assert.Equal(
            [("https://example.org/data", LinkAnswer.Given), ("https://example.org/gone", LinkAnswer.Missing)],
            after.Links.Select(link => (link.Address, link.Evidence!.Visit.Answer)).Order());
        Assert.Equal([Door.Page, Door.Harvest, Door.Search, Door.Topic], after.Doors?.Seen);
    }

    private static Dataset At(int number, string host = "example.org") => new()
    {
        Title = $"Station {host} {number}",
        Link = $"https://{host}/{number}",
    };

    private static async Task<RecordAssessment> Judge(TestCatalog test, Record record) => (await test.Reader.Judge(Steward, record.Id))!.Assessment;

    private static async Task<RuleResult> Rule(TestCatalog test, Record record, string rule) =>
        (await Judge(test, record)).Rules.Single(result => result.Rule.Id == rule);
}
