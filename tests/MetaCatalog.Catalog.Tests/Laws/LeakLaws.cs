using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Catalog.Records;
using static MetaCatalog.Catalog.Tests.TestCatalog;

namespace MetaCatalog.Catalog.Tests.Laws;

/// <summary>What an anonymous actor receives does not change by a byte when records out of sight are added, changed or removed.</summary>
public sealed class LeakLaws
{
    private const int Rounds = 25;

    [Fact]
    public async Task Nothing_out_of_sight_changes_anything_in_sight()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        await using var test = await TestCatalog.Open();
        var catalog = new RandomCatalog(test, random);
        for (var round = 0; round < Rounds; round++)
        {
            await catalog.ChangeInSight();
            var before = await new Observation(test, catalog.Everything).Take();
            var staffBefore = test.Reader.Position(Steward);

            for (var i = random.Next(1, 4); i > 0; i--)
            {
                await catalog.ChangeOutOfSight();
            }

            var after = await new Observation(test, catalog.Everything.Take(catalog.KnownBefore).ToList()).Take();
            Assert.True(staffBefore != test.Reader.Position(Steward) || round > 0, "nothing happened out of sight");
            Assert.True(before == after, $"seed {seed}, round {round}: {Difference(before, after)}");
        }

        await test.AssertClean();
    }

    [Fact]
    public async Task A_hidden_id_answers_exactly_as_one_that_never_existed()
    {
        await using var test = await TestCatalog.Open();
        await test.Create(new Dataset());
        var hidden = await test.Create(new Dataset { Iri = "https://example.org/hidden", Title = "Secret" }.Hidden());

        Assert.Equal(
            await Answers(test, RecordId.New(), new Rdf.Model.Iri("https://example.org/never")),
            await Answers(test, hidden.Id, hidden.Topic));
    }

    private static async Task<string> Answers(TestCatalog test, RecordId id, Rdf.Model.Iri topic) => string.Join('\n',
        await test.Reader.Read(Anyone, id),
        await test.Reader.ReadRevision(Anyone, id, 1),
        await test.Reader.ReadAt(Anyone, id, "p1"),
        (await test.Reader.History(Anyone, id)).Count,
        await test.Reader.FindByTopic(Anyone, topic),
        await test.Reader.Change(Anyone, id, true),
        await test.Reader.Assess(Anyone, id),
        await test.Editor.Replace(Anyone, id, new Dataset(), null),
        await test.Editor.Withdraw(Anyone, id, RevisionId.New()));

    private static string Difference(string before, string after)
    {
        var at = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"«{Around(before, at)}» became «{Around(after, at)}»";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)];

    /// <summary>A catalog with records in and out of sight, changed at random.</summary>
    private sealed class RandomCatalog(TestCatalog test, Random random)
    {
        private static readonly string[] Words = ["noto", "strain", "genome", "isotope", "地震", "材料", "compound", "survey"];
        private readonly List<RecordId> inSight = [];
        private readonly List<RecordId> outOfSight = [];
        private int number;

        public List<RecordId> Everything { get; } = [];

        public int KnownBefore { get; private set; }

        public async Task ChangeInSight()
        {
            test.Clock.Advance(TimeSpan.FromSeconds(random.Next(100)));
            switch (inSight.Count == 0 ? 0 : random.Next(4))
            {
                case 0 or 1:
                    inSight.Add((await test.Create(Some())).Id);
                    Everything.Add(inSight[^1]);
                    break;
                case 2:
                    await test.Editor.Replace(Steward, Pick(inSight), Some(), null);
                    break;
                default:
                    var gone = Pick(inSight);
                    inSight.Remove(gone);
                    await test.Editor.Withdraw(Steward, gone, null, "gone");
                    break;
            }

            KnownBefore = Everything.Count;
        }

        public async Task ChangeOutOfSight()
        {
            test.Clock.Advance(TimeSpan.Zero);
            switch (outOfSight.Count == 0 ? 0 : random.Next(6))
            {
                case 0 or 1:
                    outOfSight.Add((await test.Create(Some().Hidden())).Id);
                    break;
                case 2:
                    outOfSight.Add((await test.Create(Some(), random.Next(2) == 0 ? RecordState.Draft : RecordState.InReview)).Id);
                    break;
                case 3:
                    await test.Editor.Replace(Steward, Pick(outOfSight), Some().Hidden(), null);
                    break;
                case 4:
                    await test.Editor.ChangeState(Steward, Pick(outOfSight), RecordState.InReview, null);
                    break;
                default:
                    var gone = Pick(outOfSight);
                    outOfSight.Remove(gone);
                    await test.Editor.Withdraw(Steward, gone, null);
                    break;
            }
        }

        private Dataset Some() => new()
        {
            Title = $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]} {++number}",
            Access = random.Next(3) == 0 ? "restricted" : "open",
        };

        private RecordId Pick(List<RecordId> ids) => ids[random.Next(ids.Count)];
    }

    /// <summary>Everything that an anonymous actor can receive, as text.</summary>
    private sealed class Observation(TestCatalog test, IReadOnlyList<RecordId> ids)
    {
        private readonly StringBuilder text = new();

        public async Task<string> Take()
        {
            foreach (var question in new[] { "", "noto", "地震", "strain OR genome", "stra*", "\"noto isotope\"", "title:survey", "nooto", "genom" })
            {
                foreach (var sort in Enum.GetValues<SearchSort>())
                {
                    await Search(new() { Text = question, Sort = sort, Size = 3, FacetSize = 50 });
                }
            }

            foreach (var typed in new[] { "no", "地", "stra", "s" })
            {
                Add(await test.Reader.Complete(Anyone, typed, 50));
            }

            await Feed(new() { Limit = 3, WithRecords = true });
            await Feed(new() { Limit = 2, Set = "access:open", From = Noon.AddSeconds(30) });
            await Singles();
            return text.ToString();
        }

        private async Task Search(SearchQuestion question)
        {
            var answer = await test.Search(Anyone, question);
            for (; ; answer = await test.Search(Anyone, question with { Cursor = answer.Next }))
            {
                Add(answer);
                if (answer.Next is null)
                {
                    return;
                }
            }
        }

        private async Task Feed(ChangesQuestion question)
        {
            var page = await test.Changes(question);
            for (; ; page = await test.Changes(question with { After = page.Next }))
            {
                Add(page with { Headers = [.. page.Headers.Select(static header => header with { Record = null })] });
                page.Headers.Select(static header => header.Record).OfType<Record>().ToList().ForEach(Add);
                if (page.Next is null)
                {
                    return;
                }
            }
        }

        private async Task Singles()
        {
            Add(test.Reader.Position(Anyone));
            Add(await test.Reader.Statistics(Anyone));
            Add(await test.Reader.Sets(Anyone));
            Add(await test.Reader.EarliestDatestamp(Anyone));
            await foreach (var record in test.Reader.Export(Anyone))
            {
                Add(record);
            }

            foreach (var id in ids)
            {
                Add(await test.Reader.History(Anyone, id));
                Add((await test.Reader.Read(Anyone, id)).GetType().Name);
                Add((await test.Reader.ReadRevision(Anyone, id, 1)).GetType().Name);
            }
        }

        private void Add(Record record) => Add(new
        {
            record.Id.Value,
            record.Revision,
            Topic = record.Topic.Value,
            record.AccessLevel,
            record.Datestamp,
            record.FirstPublished,
            record.Card,
            record.Assessment,
            record.Sets,
            NQuads = Encoding.UTF8.GetString(record.NQuads.Span),
        });

        private void Add<T>(T value) => text.AppendLine(JsonSerializer.Serialize(value));
    }
}
