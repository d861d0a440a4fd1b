using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Profiles;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Search;
using MetaCatalog.Storage;

namespace MetaCatalog.Benchmarks.Catalog;

/// <summary><c>catalog-stages [records]</c>: what each step of preparing a record costs, in CPU time of one thread, so that it can be measured on a busy machine.</summary>
internal static class StagesBenchmark
{
    private static readonly int[] Batches = [250, 16, 1];

    public static void Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2_000;
        for (var round = 0; round < 3; round++)
        {
            Console.WriteLine($"round {round + 1}");
            Measure([.. Enumerable.Range(1, count).Select(Descriptions.Turtle)]);
        }
    }

    private static void Measure(Submission[] submissions)
    {
        var options = new CatalogOptions { BaseIri = "https://catalog.example.org" };
        var now = TimeProvider.System.GetUtcNow();
        var graphs = Stage("parse", submissions, static s => RdfReader.ReadGraph(s.Bytes.Span, RdfFormat.Turtle));
        Stage("freeze", graphs, static graph => graph.Freeze());
        var topics = Array.ConvertAll(graphs, static graph => (Iri)TopicFinder.Candidates(graph)[0]);
        var pairs = graphs.Zip(topics).ToArray();
        Stage("shapes", pairs, static pair => KnownProfiles.Core.CheckGraph(pair.First, pair.Second));
        var contexts = Stage("facts", pairs, pair => Gathered(pair, now));
        Stage("rules", contexts, static context => AccessRules.Findings(context));
        Stage("readiness", contexts, static context => AiReadinessAssessor.Assess(context));
        Stage("canonical form", graphs, static graph => Rdfc10.Canonicalize(graph));
        var cards = Stage("card", contexts, static context => RecordCards.Of(context.Facts.Description, context.Facts));
        Stage("card as JSON", cards, static card => card.ToJson());
        var words = Stage("words", contexts.Zip(cards).ToArray(), static pair => RecordDocument.Words(pair.First.Graph, pair.First.Facts.Description, pair.Second));
        foreach (var batch in Batches)
        {
            Index(words, batch);
        }

        var preparation = new Preparation(options, new RecordValidator(options));
        var prepared = Stage("all of preparation", pairs, pair => preparation.Prepare(new ReadSubmission(pair.First, pair.Second, []), null, now, static _ => null, RecordEvidence.None));
        foreach (var batch in Batches)
        {
            Append(submissions.Zip(prepared).ToArray(), now, batch).GetAwaiter().GetResult();
        }
    }

    private static void Index(IReadOnlyList<FieldValue>[] words, int batch)
    {
        using var index = SearchIndex.InMemory(RecordFields.Schema, RecordFields.Options);
        Stage($"index, {batch} at once", words.Chunk(batch).Select((chunk, i) => (chunk, i)).ToArray(), pair =>
        {
            index.Apply([.. pair.chunk.Select((values, j) => IndexChange.Put(new Document($"{pair.i}-{j}", RecordFields.Public, values)))], pair.i + 1);
            return 0;
        }, words.Length);
    }

    private static async Task Append((Submission First, PreparedSubmission Second)[] pairs, DateTimeOffset now, int batch)
    {
        var folder = Directory.CreateTempSubdirectory("metacatalog-bench-").FullName;
        await using (var store = RecordStore.Open(folder))
        {
            var chunks = pairs.Select(pair => RecordDrafts.Creation(
                Actor.System,
                new RecordDraft(RecordId.New(), pair.Second with { Content = pair.Second.Content! with { Document = pair.First.Bytes } }),
                RecordState.Published,
                null,
                now)).Chunk(batch).ToArray();
            Stage($"log, {batch} at once", chunks, chunk => store.Log.Append(chunk, CancellationToken.None).GetAwaiter().GetResult(), pairs.Length);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static RuleContext Gathered((Graph First, Iri Second) pair, DateTimeOffset now)
    {
        var context = new RuleContext { Graph = pair.First, Topic = pair.Second, Now = now };
        _ = context.Facts;
        return context;
    }

    private static TOut[] Stage<TIn, TOut>(string name, TIn[] inputs, Func<TIn, TOut> work, int? records = null)
    {
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var outputs = Array.ConvertAll(inputs, input => work(input));
        var spent = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMicroseconds;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var count = records ?? inputs.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-20} {spent / count,8:F1} µs CPU  {bytes / count / 1024.0,8:F1} kB"));
        return outputs;
    }
}
