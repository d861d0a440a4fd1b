using System.Text;
using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Records;
using MetaCatalog.TestKit;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace MetaCatalog.Server.Tests.Laws;

/// <summary>What an actor may not see changes no byte that the actor receives, whichever door it asks at and whoever it is.</summary>
public sealed partial class LeakLaws
{
    private const int Rounds = 6;

    [Fact]
    public async Task Nothing_out_of_sight_changes_a_byte_at_any_door_for_anybody()
    {
        var seed = Random.Shared.Next();
        await using var server = await TestServer.Start();
        await using var world = await World.Make(server, new Random(seed));
        for (var round = 0; round < Rounds; round++)
        {
            await world.ChangeInSight();
            var before = await world.Observe();

            await world.ChangeOutOfSight();

            foreach (var (actor, doors) in (await world.Observe()).Where(seen => seen.Key != "committee" || !world.IsSeenByCommittee))
            {
                foreach (var (door, bytes) in doors)
                {
                    Assert.True(before[actor][door] == bytes, $"seed {seed}, round {round}: {actor} sees a change at {door}:\n{before[actor][door]}\n→\n{bytes}");
                }
            }
        }
    }

    [Fact]
    public async Task A_hidden_id_and_a_strangers_request_answer_as_if_they_had_never_been()
    {
        await using var server = await TestServer.Start();
        await using var world = await World.Make(server, new Random(1));
        var (hidden, _) = await server.Register(Given.HiddenRecord());
        var (draft, _) = await server.Register(Given.Record("Draft"), "draft");
        var (open, _) = await server.Register(Given.RestrictedRecord("Asked for"));
        var stranger = new Actor("token:stranger", Role.Reader);
        var asked = (RequestOutcome.Done)await server.Catalog.Requests.Ask(stranger, Parse(open), World.Question);

        foreach (var (name, client) in world.Readers)
        {
            var never = await Answers(client, "0000000000000000");
            Assert.True(never == await Answers(client, hidden), $"{name} tells a hidden id from none");
            Assert.True(never == await Answers(client, draft), $"{name} tells a draft from none");
            Assert.True(name == "committee" || await Steps(client, "0000000000000000") == await Steps(client, asked.Request.Id.Value), $"{name} tells a stranger's request from none");
        }
    }

    /// <summary>A door that is added to the contract and not to the laws fails here.</summary>
    [Fact]
    public async Task Every_operation_of_the_contract_is_held_by_a_law()
    {
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();
        using var stream = new MemoryStream(await File.ReadAllBytesAsync(Path.Combine(SharedFolder.RepositoryRoot, "openapi.yaml")));
        var contract = (await OpenApiDocument.LoadAsync(stream, "yaml", settings)).Document!;

        var unheld = contract.Paths
            .SelectMany(static path => path.Value.Operations!.Keys.Select(method => (method.Method, Path: path.Key)))
            .Where(static operation => !World.Held.Any(held => held.Method == operation.Method && PatternOf(operation.Path).IsMatch(held.Address)))
            .Select(static operation => $"{operation.Method} {operation.Path}")
            .ToList();

        Assert.True(unheld.Count == 0, $"Add it to the doors of {nameof(LeakLaws)}:\n{string.Join('\n', unheld)}");
    }

    // A {part} of a path stands for anything without a slash; {path} for anything.
    private static Regex PatternOf(string template) =>
        new($"^{Parameter().Replace(template, static name => name.Value == "{path}" ? "[^?]+" : "[^/?]+")}([?].*)?$");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    private static async Task<string> Answers(HttpClient client, string id)
    {
        var text = new StringBuilder();
        foreach (var address in World.DoorsOf(id))
        {
            await Add(text, id, await client.GetAsync(address));
        }

        foreach (var (method, address, json) in new[]
        {
            (HttpMethod.Post, $"/datasets/{id}/requests", """{ "purpose": "teaching", "statement": "A course on seismology for beginners.", "acceptsTerms": true }"""),
            (HttpMethod.Put, $"/datasets/{id}", Given.Record()),
            (HttpMethod.Put, $"/datasets/{id}/state", """{ "state": "published" }"""),
            (HttpMethod.Delete, $"/datasets/{id}", "{}"),
            (HttpMethod.Patch, $"/datasets/{id}", """{ "version": "2" }"""),
            (HttpMethod.Post, $"/datasets/{id}/repairs", """{ "repairs": ["provenance"] }"""),
            (HttpMethod.Post, $"/datasets/{id}/probes", "{}"),
        })
        {
            using var request = new HttpRequestMessage(method, address) { Content = Body.Of(json, method == HttpMethod.Patch ? "application/merge-patch+json" : "application/json") };
            request.Headers.TryAddWithoutValidation("If-Match", "*");
            await Add(text, id, await client.SendAsync(request));
        }

        return text.ToString();
    }

    private static async Task<string> Steps(HttpClient client, string id)
    {
        var text = new StringBuilder();
        await Add(text, id, await client.GetAsync($"/requests/{id}"));
        foreach (var step in new[] { "decision", "withdrawal", "revocation" })
        {
            await Add(text, id, await client.PostAsync($"/requests/{id}/{step}", Body.Json("""{ "decision": "grant", "reason": "why not" }""")));
        }

        return text.ToString();
    }

    private static async Task Add(StringBuilder text, string id, HttpResponseMessage response)
    {
        using (response)
        {
            text.AppendLine($"{(int)response.StatusCode} {(await response.Content.ReadAsStringAsync()).Replace(id, "{id}", StringComparison.Ordinal)}");
        }
    }

    private static RecordId Parse(string id) => RecordId.Parse(id);

    /// <summary>Records, requests and readers, changed at random in and out of the readers' sight.</summary>
    private sealed class World(TestServer server, Random random, Dictionary<string, HttpClient> readers, Actor grantee) : IAsyncDisposable
    {
        public static readonly AccessQuestion Question = new("academic-research", "Site response of the Noto peninsula, one year.", true);

        private static readonly string[] Words = ["noto", "strain", "genome", "isotope", "compound", "survey"];

        private const string Nobody = "0000000000000000";

        private readonly List<string> inSight = [];
        private readonly List<string> outOfSight = [];
        private readonly List<RequestId> buried = [];
        private readonly Actor steward = new("steward", Role.Steward);
        private readonly Actor stranger = new("token:stranger", Role.Reader);
        private int number;
        private string? buriedRecord;

        public IReadOnlyDictionary<string, HttpClient> Readers => readers;

        /// <summary>Whether the last changes out of sight were in sight of who decides.</summary>
        public bool IsSeenByCommittee { get; private set; }

        public static async Task<World> Make(TestServer server, Random random)
        {
            var grantee = await server.Catalog.Tokens.Create(Actor.System, "grantee", Role.Reader);
            var other = await server.Catalog.Tokens.Create(Actor.System, "other", Role.Reader);
            var committee = await server.Catalog.Tokens.Create(Actor.System, "committee", Role.Committee);
            Dictionary<string, HttpClient> readers = new()
            {
                ["anonymous"] = server.Client(null),
                ["grantee"] = server.Client(grantee.Secret),
                ["other"] = server.Client(other.Secret),
                ["committee"] = server.Client(committee.Secret),
            };
            return new World(server, random, readers, new Actor($"token:{grantee.Token.Id}", Role.Reader));
        }

        public async Task ChangeInSight()
        {
            server.Clock.Advance(TimeSpan.FromSeconds(random.Next(1, 100)));
            inSight.Add((await server.Register(random.Next(2) == 0 ? Given.Record(Title()) : Given.EmbargoedRecord("2027-04-01"))).Id);
            inSight.Add((await server.Register(Given.RestrictedRecord(Title()))).Id);
            var asked = (RequestOutcome.Done)await server.Catalog.Requests.Ask(grantee, Parse(inSight[^1]), Question);
            if (random.Next(2) == 0)
            {
                await server.Catalog.Requests.Decide(steward, asked.Request.Id, new AccessDecision(true, Expires: server.Clock.Now.AddDays(random.Next(1, 400))));
            }

            await Bury();
        }

        // A request for a record that was then hidden is out of sight even of the committee and of who asked.
        private async Task Bury()
        {
            var (id, _) = await server.Register(Given.RestrictedRecord(Title()));
            buried.Add(((RequestOutcome.Done)await server.Catalog.Requests.Ask(grantee, Parse(id), Question)).Request.Id);
            await server.Catalog.Editor.Replace(steward, Parse(id), Submission.Json(Encoding.UTF8.GetBytes(Given.HiddenRecord(Title()))), null);
            outOfSight.Add(id);
            buriedRecord = id;
        }

        public async Task ChangeOutOfSight()
        {
            IsSeenByCommittee = false;
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                switch (random.Next(7))
                {
                    case 0:
                        outOfSight.Add((await server.Register(Given.HiddenRecord(Title()))).Id);
                        break;
                    case 1:
                        outOfSight.Add((await server.Register(Given.Record(Title()), random.Next(2) == 0 ? "draft" : "in-review")).Id);
                        break;
                    case 2 when outOfSight.Count > 0:
                        await server.Catalog.Editor.Replace(steward, Parse(Pick(outOfSight)), Submission.Json(Encoding.UTF8.GetBytes(Given.HiddenRecord(Title()))), null);
                        break;
                    case 3 when outOfSight.Count > 0:
                        var gone = Pick(outOfSight);
                        outOfSight.Remove(gone);
                        await server.Catalog.Editor.Withdraw(steward, Parse(gone), null);
                        break;
                    case 4:
                        await server.Catalog.Tokens.Create(Actor.System, Title(), Role.Steward);
                        break;
                    case 5 when buried.Count > 0:
                        await server.Catalog.Requests.Decide(steward, buried[^1], new AccessDecision(true));
                        buried.RemoveAt(buried.Count - 1);
                        break;
                    default:
                        IsSeenByCommittee = true;
                        await AskAsStranger();
                        break;
                }
            }
        }

        private async Task AskAsStranger()
        {
            var outcome = await server.Catalog.Requests.Ask(stranger, Parse(inSight[^1]), Question);
            if (outcome is RequestOutcome.Done { Request: var request })
            {
                await server.Catalog.Requests.Decide(steward, request.Id, new AccessDecision(true));
            }
        }

        /// <summary>Everything that each reader can receive, by reader and door.</summary>
        public async Task<Dictionary<string, Dictionary<string, string>>> Observe()
        {
            Dictionary<string, Dictionary<string, string>> seen = [];
            foreach (var (name, client) in readers)
            {
                seen[name] = [];
                foreach (var door in Doors())
                {
                    using var response = await client.GetAsync(door);
                    var headers = string.Join('\n', response.Headers.Where(static header => header.Key != "Date").Select(static header => $"{header.Key}: {string.Join(", ", header.Value)}"));
                    seen[name][door] = $"{(int)response.StatusCode}\n{headers}\n{await response.Content.ReadAsStringAsync()}";
                }

                foreach (var (method, address, body, mediaType) in Sent())
                {
                    using var request = new HttpRequestMessage(method, address) { Content = Body.Of(body, mediaType) };
                    using var response = await client.SendAsync(request);
                    seen[name][$"{method} {address} {body}"] = $"{(int)response.StatusCode}\n{await response.Content.ReadAsStringAsync()}";
                }
            }

            return seen;
        }

        public static IEnumerable<string> DoorsOf(string id)
        {
            foreach (var format in new[] { "html", "json", "jsonld", "ttl", "nt", "nq", "trig", "rdf", "jpcoar_2.0", "oai_dc" })
            {
                yield return $"/datasets/{id}?format={format}";
            }

            foreach (var part in new[] { "linkset", "losses?format=oai_dc", "revisions", "revisions/1", "revisions/2", "repairs?format=json", "repairs?format=html", "probes", "preflight", "assessment?format=json", "assessment?format=html", "assessment?format=ttl", "use", "use?format=html", "policy", "requests/new" })
            {
                yield return $"/datasets/{id}/{part}";
            }

            yield return $"/datasets?like={id}";

            yield return $"/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:catalog.example:{id}";
        }

        /// <summary>Every operation that one of the laws asks, as a method and an address of a record or request of any name.</summary>
        public static IEnumerable<(string Method, string Address)> Held =>
        [
            .. Lists.Concat(DoorsOf(Nobody)).Select(static door => ("GET", door)),
            .. SentTo(Nobody).Select(static sent => (sent.Method.Method, sent.Address)),
            .. new[] { "requests", "repairs", "probes" }.Select(static part => ("POST", $"/datasets/{Nobody}/{part}")),
            .. new[] { "PUT", "PATCH", "DELETE" }.Select(static method => (method, $"/datasets/{Nobody}")),
            ("PUT", $"/datasets/{Nobody}/state"),
            ("GET", $"/requests/{Nobody}"),
            .. new[] { "decision", "withdrawal", "revocation" }.Select(static step => ("POST", $"/requests/{Nobody}/{step}")),
        ];

        private IEnumerable<(HttpMethod Method, string Address, string Body, string MediaType)> Sent() => SentTo(buriedRecord ?? Nobody);

        /// <summary>What readers may send besides, some of it with a guess at a record out of sight.</summary>
        private static IEnumerable<(HttpMethod Method, string Address, string Body, string MediaType)> SentTo(string guess)
        {
            var derived = Given.Record(more: $$"""
                "id": "https://data.example.org/mine", "http://www.w3.org/ns/prov#wasDerivedFrom": { "@id": "{{TestServer.Url}}/datasets/{{guess}}" },
                """);
            yield return (HttpMethod.Post, "/validate", derived, "application/json");
            yield return (HttpMethod.Post, "/datasets", derived, "application/json");
            yield return (HttpMethod.Post, "/bulk", "{}\n", "application/x-ndjson");
            yield return (HttpMethod.Post, "/drafts/from-file?name=a.csv", "a,b\n1,2\n", "application/octet-stream");
            yield return (HttpMethod.Post, "/tokens", """{ "name": "mine", "role": "reader" }""", "application/json");
            yield return (HttpMethod.Delete, $"/tokens/{Nobody}", "", "application/json");
            foreach (var work in new[] { "verify", "rebuild", "reassess", "probes" })
            {
                yield return (HttpMethod.Post, $"/upkeep/{work}", "", "application/json");
            }
        }

        private IEnumerable<string> Doors() => [.. Lists, .. inSight.TakeLast(4).SelectMany(DoorsOf)];

        private static IEnumerable<string> Lists =>
        [
            "/", "/datasets", "/datasets?q=noto&facetSize=50", "/datasets?q=stra*&sort=title", "/datasets?q=nooto", "/datasets?use=model-training", "/datasets?use=academic-research:conditional",
            "/datasets?access=restricted&size=1", "/datasets?state=draft", "/datasets?like=0000000000000000", "/completions?q=n&size=50", "/completions?q=stra&format=suggestions", "/datasets?q=%22", "/export", "/export?format=nq", "/requests", "/requests?format=html", "/requests/queue", "/tasks?days=366", "/tasks?days=366&format=html",
            "/audit", "/tokens", "/oai?verb=Identify", "/oai?verb=ListSets", "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc", "/oai?verb=ListRecords&metadataPrefix=jpcoar_2.0",
            "/oai?verb=ListRecords&metadataPrefix=oai_dc&set=access:restricted", "/opensearch.xml", "/robots.txt", "/sitemap.xml", "/sitemap-0.xml", "/sitemap-1.xml", "/feed", "/health/live", "/health/ready", "/metrics",
            $"/datasets/{Nobody}", "/requests?size=1", "/requests/queue?size=1&state=granted", "/trend?format=json", "/trend?format=html", "/coverage?format=json", "/coverage?format=html", "/upkeep/reassess", "/upkeep/probes", "/drafts/new", "/sign-in",
            "/datasets?q=noto&explain=true", "/completions?q=sur&size=50", "/metacatalog/ns",
        ];

        private string Title() => $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]} {++number}";

        private string Pick(List<string> ids) => ids[random.Next(ids.Count)];

        public ValueTask DisposeAsync()
        {
            foreach (var client in readers.Values)
            {
                client.Dispose();
            }

            return ValueTask.CompletedTask;
        }
    }
}
