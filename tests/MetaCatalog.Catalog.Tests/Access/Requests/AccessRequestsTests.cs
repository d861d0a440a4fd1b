using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Access.Requests;

/// <summary>From the question to the addresses of the data and back again, by steps that are each durable and told in the audit.</summary>
public sealed class AccessRequestsTests
{
    private const string Address = "https://example.org/data";

    private static readonly Actor Researcher = new("token:researcher", Role.Reader) { Name = "Hanako" };
    private static readonly Actor Colleague = new("token:colleague", Role.Reader);
    private static readonly Actor Committee = new("token:committee", Role.Committee);

    private static readonly AccessQuestion Question = new("academic-research", "Site response of the Noto peninsula, one year.", true);

    [Fact]
    public async Task A_grant_shows_the_addresses_of_that_record_to_that_actor_alone()
    {
        await using var test = await TestCatalog.Open();
        var asked = await test.Create(new Dataset { Access = "restricted" });
        var other = await test.Create(new Dataset { Access = "restricted", Title = "Another" });

        Assert.False(await Shows(test, Researcher, asked.Id));
        await Grant(test, asked.Id);

        Assert.True(await Shows(test, Researcher, asked.Id));
        Assert.False(await Shows(test, Researcher, other.Id));
        Assert.False(await Shows(test, Colleague, asked.Id));
        Assert.False(await Shows(test, Anyone, asked.Id));
        Assert.False(await Shows(test, Committee, asked.Id));
        Assert.True(await Shows(test, Steward, asked.Id));
    }

    [Fact]
    public async Task A_grant_is_over_at_the_instant_at_which_it_expires()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "controlled", Extra = Controlled });
        var end = new DateTimeOffset(2028, 2, 29, 0, 0, 0, TimeSpan.FromHours(9)); // a leap day, begun in Japan
        var request = await Grant(test, record.Id, end);

        test.Clock.Now = end.AddMilliseconds(-1);
        Assert.True(await Shows(test, Researcher, record.Id));

        test.Clock.Now = end;
        Assert.False(await Shows(test, Researcher, record.Id));
        Assert.Equal(RequestState.Expired, (await test.Catalog.Requests.Read(Researcher, request.Id))!.StateAt(test.Clock.Now));
    }

    [Fact]
    public async Task Withdrawing_and_revoking_take_the_addresses_back()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" });

        var first = await Grant(test, record.Id);
        Assert.True(Done(await test.Catalog.Requests.Withdraw(Researcher, first.Id)).IsNew);
        Assert.False(await Shows(test, Researcher, record.Id));

        var second = await Grant(test, record.Id);
        Assert.IsType<RequestOutcome.Forbidden>(await test.Catalog.Requests.Revoke(Researcher, second.Id, "mine"));
        Assert.Equal(RequestState.Revoked, Done(await test.Catalog.Requests.Revoke(Committee, second.Id, "The project ended.")).Request.State);
        Assert.False(await Shows(test, Researcher, record.Id));
    }

    [Theory]
    [InlineData("metadata-only")]
    [InlineData("hidden")]
    public async Task The_level_has_the_last_word_over_a_grant(string level)
    {
        await using var test = await TestCatalog.Open();
        var dataset = new Dataset { Iri = "https://example.org/set", Access = "restricted" };
        var record = await test.Create(dataset);
        await Grant(test, record.Id);

        await test.Replace(record, level == "hidden" ? dataset.Hidden() : dataset with { Access = level });

        Assert.False(await test.Reader.Read(Researcher, record.Id) is ReadOutcome.Found { Record.ShowsLinks: true });
    }

    [Fact]
    public async Task A_past_revision_shows_no_more_than_the_present_one()
    {
        await using var test = await TestCatalog.Open();
        var dataset = new Dataset { Iri = "https://example.org/set" };
        var record = await test.Create(dataset);
        Assert.True(await Shows(test, Anyone, record.Id));

        await test.Replace(record, dataset with { Access = "restricted" });

        var past = Assert.IsType<ReadOutcome.Found>(await test.Reader.ReadRevision(Anyone, record.Id, 1)).Record;
        Assert.DoesNotContain(Address, Encoding.UTF8.GetString(past.NQuads.Span));
        Assert.All(await test.Reader.History(Anyone, record.Id), revision => Assert.Null(revision.ContentHash));
        Assert.All(await test.Reader.History(Steward, record.Id), revision => Assert.NotNull(revision.ContentHash));
    }

    [Fact]
    public async Task Registered_data_are_granted_once_the_terms_are_accepted()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "registered" });

        Assert.IsType<RequestOutcome.Refused>(await test.Catalog.Requests.Ask(Researcher, record.Id, Question with { AcceptsTerms = false }));
        var request = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question)).Request;

        Assert.Equal((RequestState.Granted, "system", Noon.AddYears(1)), (request.State, request.DecidedBy, request.Expires));
        Assert.True(await Shows(test, Researcher, record.Id));
    }

    [Fact]
    public async Task A_question_that_is_repeated_is_one_request()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" });

        var first = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question with { Key = "k1" }));
        var again = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question with { Key = "k1" }));

        Assert.Equal((first.Request.Id, true, false), (again.Request.Id, first.IsNew, again.IsNew));
        Assert.IsType<RequestOutcome.KeyReused>(await test.Catalog.Requests.Ask(Researcher, record.Id, Question with { Key = "k1", Purpose = "teaching" }));
        Assert.IsType<RequestOutcome.Conflict>(await test.Catalog.Requests.Ask(Researcher, record.Id, Question with { Key = "k2" }));
    }

    [Fact]
    public async Task A_decision_is_made_once_and_may_be_repeated_by_who_made_it()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" });
        var request = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question)).Request;
        var no = new AccessDecision(false, "The data are promised to somebody else.");

        Assert.IsType<RequestOutcome.Refused>(await test.Catalog.Requests.Decide(Committee, request.Id, new AccessDecision(false)));
        Assert.True(Done(await test.Catalog.Requests.Decide(Committee, request.Id, no)).IsNew);
        Assert.False(Done(await test.Catalog.Requests.Decide(Committee, request.Id, no)).IsNew);
        Assert.IsType<RequestOutcome.Conflict>(await test.Catalog.Requests.Decide(Steward, request.Id, new AccessDecision(true)));
        Assert.IsType<RequestOutcome.Forbidden>(await test.Catalog.Requests.Decide(Researcher, request.Id, new AccessDecision(true)));
    }

    [Fact]
    public async Task Who_waits_for_too_much_waits_for_no_more()
    {
        await using var test = await TestCatalog.Open();
        for (var i = 0; i < 20; i++)
        {
            Done(await test.Catalog.Requests.Ask(Researcher, (await test.Create(new Dataset { Access = "restricted", Title = $"Set {i}" })).Id, Question));
        }

        var one = await test.Create(new Dataset { Access = "restricted", Title = "One more" });

        Assert.Equal(20, Assert.IsType<RequestOutcome.TooMany>(await test.Catalog.Requests.Ask(Researcher, one.Id, Question)).Most);
        Done(await test.Catalog.Requests.Ask(Colleague, one.Id, Question));
    }

    [Theory]
    [InlineData("other", 100)]
    [InlineData("academic-research", 5)]
    [InlineData("academic-research", 5000)]
    public async Task A_question_that_is_not_complete_is_told_why(string purpose, int length)
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" });

        var outcome = await test.Catalog.Requests.Ask(Researcher, record.Id, new AccessQuestion(purpose, new string('x', length), true));

        Assert.Single(Assert.IsType<RequestOutcome.Refused>(outcome).Report.Findings);
    }

    [Fact]
    public async Task There_is_nothing_to_ask_of_open_and_of_closed_data()
    {
        await using var test = await TestCatalog.Open();
        var open = await test.Create(new Dataset());
        var closed = await test.Create(new Dataset { Access = "metadata-only", Title = "Closed" });
        var hidden = await test.Create(new Dataset { Title = "Hidden" }.Hidden());

        Assert.Equal(AccessLevel.Open, Assert.IsType<RequestOutcome.NothingToAsk>(await test.Catalog.Requests.Ask(Researcher, open.Id, Question)).Level);
        Assert.Equal(AccessLevel.MetadataOnly, Assert.IsType<RequestOutcome.NothingToAsk>(await test.Catalog.Requests.Ask(Researcher, closed.Id, Question)).Level);
        Assert.IsType<RequestOutcome.NotFound>(await test.Catalog.Requests.Ask(Researcher, hidden.Id, Question));
        Assert.IsType<RequestOutcome.NotFound>(await test.Catalog.Requests.Ask(Researcher, RecordId.New(), Question));
        Assert.IsType<RequestOutcome.Unknown>(await test.Catalog.Requests.Ask(Anyone, (await test.Create(new Dataset { Access = "restricted", Title = "R" })).Id, Question));
    }

    [Fact]
    public async Task A_grant_is_no_longer_than_the_conditions_of_use_allow()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "controlled", Extra = Controlled + SixMonths });
        var request = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question)).Request;

        Assert.IsType<RequestOutcome.Refused>(await test.Catalog.Requests.Decide(Steward, request.Id, new AccessDecision(true, Expires: Noon.AddMonths(7))));
        Assert.Equal(Noon.AddMonths(6), Done(await test.Catalog.Requests.Decide(Steward, request.Id, new AccessDecision(true))).Request.Expires);
    }

    [Fact]
    public async Task Everybody_sees_their_own_requests_and_who_decides_sees_all()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" });
        var request = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question)).Request;

        Assert.Single((await test.Catalog.Requests.Mine(Researcher))!.Requests);
        Assert.Empty((await test.Catalog.Requests.Mine(Colleague))!.Requests);
        Assert.Empty((await test.Catalog.Requests.Queue(Colleague))!.Requests);
        Assert.Single((await test.Catalog.Requests.Queue(Committee))!.Requests);
        Assert.Null(await test.Catalog.Requests.Read(Colleague, request.Id));
        Assert.Null(await test.Catalog.Requests.Read(Anyone, request.Id));
        Assert.IsType<RequestOutcome.NotFound>(await test.Catalog.Requests.Withdraw(Colleague, request.Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(200)]
    public async Task Paging_gives_every_request_that_is_seen_once_and_in_order_whatever_is_out_of_sight(int size)
    {
        await using var test = await TestCatalog.Open();
        List<RequestId> asked = [];
        for (var number = 0; number < 9; number++)
        {
            var record = await test.Create(new Dataset { Access = "restricted", Title = $"Record {number}" });
            var request = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question)).Request;
            test.Clock.Advance(TimeSpan.FromSeconds(number % 3));
            if (number is 0 or 4 or 5 or 8)
            {
                await test.Replace(record, new Dataset { Title = $"Record {number}" }.Hidden());
            }
            else
            {
                asked.Add(request.Id);
            }
        }

        var queue = await All(after => test.Catalog.Requests.Queue(Committee, RequestState.Waiting, after, size));
        var mine = await All(after => test.Catalog.Requests.Mine(Researcher, after, size));

        Assert.Equal(asked.OrderBy(id => id.Value), queue.Select(request => request.Id).OrderBy(id => id.Value));
        Assert.Equal(queue.OrderBy(request => request.Asked), queue);
        Assert.Equal(Enumerable.Reverse(queue).Select(request => request.Id), mine.Select(request => request.Id));

        async Task<List<AccessRequest>> All(Func<RequestId?, ValueTask<RequestPart?>> read)
        {
            List<AccessRequest> all = [];
            for (RequestId? after = null; ;)
            {
                var page = Assert.IsType<RequestPart>(await read(after));
                all.AddRange(page.Requests);
                Assert.True(page.Next is null ? page.Requests.Count <= size : page.Requests.Count == size);
                if (page.Next is null)
                {
                    return all;
                }

                after = page.Next;
            }
        }
    }

    [Fact]
    public async Task A_list_does_not_go_on_after_a_request_out_of_sight_and_tells_it_from_none_by_nothing()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" });
        var request = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question)).Request;

        Assert.Null(await test.Catalog.Requests.Mine(Colleague, request.Id));
        Assert.Null(await test.Catalog.Requests.Mine(Colleague, RequestId.New()));
        Assert.NotNull(await test.Catalog.Requests.Mine(Researcher, request.Id));
    }

    [Fact]
    public async Task Every_step_is_told_in_the_audit_and_outlives_the_process()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" });
        var request = await Grant(test, record.Id);
        await test.Catalog.Requests.Revoke(Steward, request.Id, "Done.");
        var token = await test.Catalog.Tokens.Create(Actor.System, "robot", Role.Reader);
        await test.Catalog.Tokens.Revoke(Administrator, token.Token.Id);

        await test.Reopen();

        Assert.Equal(
            [
                (1, "token:researcher", "request-asked"), (2, "token:committee", "request-granted"), (3, "steward", "request-revoked"),
                (4, "system", "token-created"), (5, "admin", "token-revoked"),
            ],
            test.Catalog.Requests.Audit(Administrator, 0, 100).Select(act => (act.Number, act.Actor, act.Kind)));
        Assert.DoesNotContain(test.Catalog.Requests.Audit(Administrator, 0, 100), act => act.Detail.Contains(token.Secret, StringComparison.Ordinal));
        Assert.Equal(RequestState.Revoked, (await test.Catalog.Requests.Read(Researcher, request.Id))!.State);
        Assert.Throws<UnauthorizedAccessException>(() => test.Catalog.Requests.Audit(Steward, 0, 1));
        await test.AssertClean();
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_is_late()
    {
        await using var test = await TestCatalog.Open();
        var record = await test.Create(new Dataset { Access = "restricted" });
        var request = Done(await test.Catalog.Requests.Ask(Researcher, record.Id, Question)).Request;

        var outcomes = await Task.WhenAll(
            Task.Run(() => test.Catalog.Requests.Decide(Steward, request.Id, new AccessDecision(true))),
            Task.Run(() => test.Catalog.Requests.Decide(Committee, request.Id, new AccessDecision(false, "No."))));

        Assert.Single(outcomes.OfType<RequestOutcome.Done>());
        Assert.Single(outcomes.OfType<RequestOutcome.Conflict>());
    }

    private const string SixMonths = """
         ; <http://schema.org/usageInfo> [ <http://schema.org/termCode> "DUO:0000025" ; <http://schema.org/valueReference> "6" ]
        """;

    private const string Controlled = """
         ; mc:dataAccessCommittee [ a vcard:Kind ; vcard:fn "Committee" ; vcard:hasEmail <mailto:dac@example.org> ]
         ; <http://schema.org/usageInfo> <http://purl.obolibrary.org/obo/DUO_0000042>
        """;

    private static async Task<AccessRequest> Grant(TestCatalog test, RecordId record, DateTimeOffset? expires = null)
    {
        var request = Done(await test.Catalog.Requests.Ask(Researcher, record, Question)).Request;
        return Done(await test.Catalog.Requests.Decide(Committee, request.Id, new AccessDecision(true, Expires: expires))).Request;
    }

    private static RequestOutcome.Done Done(RequestOutcome outcome) => Assert.IsType<RequestOutcome.Done>(outcome);

    private static async Task<bool> Shows(TestCatalog test, Actor actor, RecordId id)
    {
        var record = Assert.IsType<ReadOutcome.Found>(await test.Reader.Read(actor, id)).Record;
        var inQuads = Encoding.UTF8.GetString(record.NQuads.Span).Contains($"<{Address}>", StringComparison.Ordinal);
        var inJson = Encoding.UTF8.GetString(record.JsonLd.Span).Contains($"\"{Address}\"", StringComparison.Ordinal);
        Assert.Equal(record.ShowsLinks, inQuads);
        Assert.Equal(record.ShowsLinks, inJson);
        return record.ShowsLinks;
    }
}
