using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Tests.Probes;

namespace MetaCatalog.Server.Tests.Validation;

/// <summary>
/// Each rule that stops publication stops it at each door: by registration, promotion, a new description, a patch, in bulk, in an
/// archive, by import and harvest, by repairs, from a file, and when an embargo ends. The command line has a test of its own.
/// </summary>
public sealed class FailClosedTests
{
    private static readonly Dictionary<string, Func<Scene, Task<string>>> Doors = new()
    {
        ["registration"] = static scene => scene.Send(HttpMethod.Post, "/datasets?state=published", scene.Bad()),
        ["promotion from draft"] = static async scene => await scene.Promote(await scene.Draft()),
        ["promotion from review"] = static async scene => await scene.Promote(await scene.InReview()),
        ["a new description"] = static async scene => await scene.Send(HttpMethod.Put, $"/datasets/{await scene.Published()}", scene.Bad(scene.Target)),
        ["a patch"] = static async scene => await scene.Send(HttpMethod.Patch, $"/datasets/{await scene.Published()}", scene.Bad(scene.Target), "application/merge-patch+json"),
        ["bulk"] = static scene => scene.Send(HttpMethod.Post, "/bulk?state=published", JsonNode.Parse(scene.Bad())!.ToJsonString() + "\n", "application/x-ndjson"),
        ["an archive in bulk"] = static scene => scene.Send(HttpMethod.Post, "/bulk?state=published", Zip(scene.Bad()), "application/zip"),
        ["import"] = static scene => scene.Import(new ImportOptions { State = RecordState.Published }),
        ["harvest"] = static scene => scene.Import(new ImportOptions { State = RecordState.Published, DraftWhenNotPublishable = true }),
        ["repairs of a draft"] = static async scene => await scene.Promote(await scene.Repaired(await scene.Draft())),
        ["a draft from a file"] = static async scene => await scene.Promote(await scene.FromFile()),
        ["the end of an embargo"] = static scene => scene.Embargoed(),
    };

    public static TheoryData<string, string> Cases => [.. from rule in BlockedRecords.Rules from door in Doors.Keys where IsPossible(rule, door) select (rule, door)];

    [Fact]
    public void These_are_all_rules_that_stop_publication() =>
        Assert.Equal(BlockedRecords.Rules, AccessRules.All.Where(static rule => rule.BlocksPublication).Select(static rule => rule.Id));

    [Theory, MemberData(nameof(Cases))]
    public async Task Nothing_that_breaks_the_rule_gets_out_by_the_door(string rule, string door)
    {
        await using var scene = await Scene.Of(rule);

        var answer = await Doors[door](scene);

        Assert.Contains($"\"{rule}\"", answer, StringComparison.Ordinal);
        await scene.AssertNothingGotOut();
    }

    [Theory]
    [InlineData("P-13")]
    [InlineData("P-20")]
    public async Task Repairs_of_a_published_record_that_leaks_are_refused_too(string rule)
    {
        await using var scene = await Scene.Of(rule);
        var id = await scene.PublishedBeforeTheLeak();

        var answer = await scene.Repair(id);

        Assert.Contains($"\"{rule}\"", answer, StringComparison.Ordinal);
    }

    // That a record appears where it is hidden can be found of a known record only: neither of a new one, nor before it is hidden.
    private static bool IsPossible(string rule, string door) => rule != "P-20" || door is not ("a draft from a file" or "the end of an embargo");

    private static byte[] Zip(string json)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("record.json").Open();
            entry.Write(Encoding.UTF8.GetBytes(json));
        }

        return archive.ToArray();
    }

    /// <summary>A service, the world around it, and a record that breaks one rule.</summary>
    private sealed class Scene(string rule, Repository world, TestServer server) : IAsyncDisposable
    {
        private static readonly Actor Steward = new("steward", Role.Steward);

        private string? known;
        private int good;

        /// <summary>The IRI of the record that a description is sent to.</summary>
        public string? Target { get; private set; }

        private bool IsOfKnownRecords => rule == "P-20";

        // The world stands for the host of the file, and for what strangers get at the public address of the catalog.
        public static async Task<Scene> Of(string rule)
        {
            var world = await Repository.Start();
            var server = await TestServer.Start(options => options with
            {
                Probes = true,
                ProbeAllow = world.Allowance,
                ProbePause = TimeSpan.Zero,
                PublicUrl = rule == "P-20" ? world.Address : options.PublicUrl,
            });
            var scene = new Scene(rule, world, server);
            scene.known = rule is "P-13" or "P-20" ? (await scene.Looked()).Id : null;
            return scene;
        }

        public string Bad(string? topic = null) => BlockedRecords.Of(rule, world.Address, topic ?? (IsOfKnownRecords ? TopicOf(known!) : null)); // which it then is

        public async Task<string> Draft() => IsOfKnownRecords ? known! : (await server.Register(Bad(), "draft")).Id; // which it then is

        public async Task<string> InReview()
        {
            var id = await Draft();
            await SetState(id, "in-review");
            return id;
        }

        public async Task<string> Published()
        {
            if (IsOfKnownRecords)
            {
                await PublishedBeforeTheLeak();
                Target = TopicOf(known!); // which it then is
                return known!;
            }

            good++;
            var (id, _) = await server.Register(Given.Record("Good"));
            Target = TopicOf(id);
            return id;
        }

        /// <summary>The record, published while nothing leaked.</summary>
        public async Task<string> PublishedBeforeTheLeak()
        {
            world.Status = 404;
            await Look(known!); // of these rules it is known
            await SetState(known!, "published");
            world.Status = 200;
            await Look(known!);
            good += rule == "P-13" ? 1 : 0;
            return known!;
        }

        public Task<string> Promote(string id) => Send(HttpMethod.Put, $"/datasets/{id}/state", """{ "state": "published" }""");

        public async Task<string> Repaired(string id)
        {
            await Repair(id);
            return id;
        }

        public Task<string> Repair(string id) => Send(HttpMethod.Post, $"/datasets/{id}/repairs", """{ "repairs": ["provenance", "media-type", "licence-iri", "access-url", "access-rights"] }""");

        public async Task<string> FromFile()
        {
            using var form = new FormUrlEncodedContent([new("json", Bad())]);
            using var response = await server.Steward.PostAsync("/drafts", form);
            Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
            return response.Headers.Location!.ToString()["/datasets/".Length..];
        }

        public async Task<string> Embargoed()
        {
            var answer = await Send(HttpMethod.Post, "/datasets?state=published", BlockedRecords.Of(rule, world.Address, access: BlockedRecords.Embargoed));
            server.Clock.Advance(TimeSpan.FromDays(365));
            return answer;
        }

        public async Task<string> Import(ImportOptions options)
        {
            var answer = await server.Catalog.Editor.Import(Steward, Submission.Json(Encoding.UTF8.GetBytes(Bad())), options);
            var report = Assert.Single(answer.Records).Outcome switch
            {
                SaveOutcome.Refused refused => refused.Report,
                SaveOutcome.Created { Record.State: RecordState.Draft } created => created.Report,
                SaveOutcome.Unchanged { Record.State: RecordState.Draft } unchanged => unchanged.Report,
                var other => throw new InvalidOperationException($"It got in: {other}"),
            };
            return string.Join(' ', report.Findings.Where(static finding => finding.BlocksPublication).Select(static finding => $"\"{finding.Code}\""));
        }

        public Task<string> Send(HttpMethod method, string address, string body, string mediaType = "application/json") => Send(method, address, Encoding.UTF8.GetBytes(body), mediaType);

        public async Task<string> Send(HttpMethod method, string address, byte[] body, string mediaType)
        {
            using var request = new HttpRequestMessage(method, address) { Content = Body.Of(body, mediaType) };
            request.Headers.TryAddWithoutValidation("If-Match", "*");
            using var response = await server.Steward.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.StatusCode == HttpStatusCode.UnprocessableEntity || text.Contains("422", StringComparison.Ordinal) || address.EndsWith("repairs", StringComparison.Ordinal), $"{(int)response.StatusCode}: {text}");
            return text;
        }

        public async Task AssertNothingGotOut()
        {
            Assert.Equal(good, (await server.Catalog.Reader.Statistics(Actor.Anonymous)).Records);
            await foreach (var record in server.Catalog.Reader.Export(Actor.Anonymous))
            {
                Assert.Equal("Good", record.Card.TitleIn("en"));
            }
        }

        public async ValueTask DisposeAsync()
        {
            await server.DisposeAsync();
            await world.DisposeAsync();
        }

        private string TopicOf(string id) => $"{(IsOfKnownRecords ? world.Address : TestServer.Url)}/datasets/{id}";

        private async Task<(string Id, string ETag)> Looked()
        {
            var draft = await server.Register(BlockedRecords.Of(rule, world.Address), "draft");
            await Look(draft.Id);
            return draft;
        }

        private async Task Look(string id)
        {
            using var look = await server.Steward.PostAsync($"/datasets/{id}/probes", null);
            Assert.Equal(HttpStatusCode.OK, look.StatusCode);
        }

        private async Task SetState(string id, string state)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, $"/datasets/{id}/state") { Content = Body.Json($$"""{ "state": "{{state}}" }""") };
            request.Headers.TryAddWithoutValidation("If-Match", "*");
            using var response = await server.Steward.SendAsync(request);
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }
    }
}
