using System.Diagnostics;
using System.Globalization;
using System.Text;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Profiles;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Storage.Sqlite;

namespace MetaCatalog.Benchmarks.Product;

/// <summary><c>product-stages FILE.ndjson [N]</c>: what preparing a plain JSON record costs, step by step, by processor time of one thread.</summary>
/// <remarks>What comes after reading, in finer steps, is <c>catalog-stages</c>; this one shows the way of the JSON.</remarks>
internal static class ImportStages
{
    private const int Rounds = 4;

    public static void Run(string[] args)
    {
        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2_000;
        Submission[] records = [.. File.ReadLines(args[0]).Take(count).Select(static line => Submission.Json(Encoding.UTF8.GetBytes(line)))];
        for (var round = 1; round <= Rounds; round++)
        {
            Console.WriteLine($"round {round.ToString(CultureInfo.InvariantCulture)} of {Rounds.ToString(CultureInfo.InvariantCulture)}");
            Measure(records);
        }
    }

    private static void Measure(Submission[] records)
    {
        var options = new CatalogOptions { BaseIri = "https://catalog.example.org" };
        var (reader, preparation, now) = (new SubmissionReader(options), new Preparation(options, new RecordValidator(options)), TimeProvider.System.GetUtcNow());
        var withContext = Array.ConvertAll(records, WithContext);
        var shortWay = new RdfReaderOptions { Contexts = ContextDocuments.Registry, BaseIri = options.BaseIri };

        Stage("JSON-LD to a graph, the short way of RdfReader", withContext, document => RdfReader.ReadGraph(document, RdfFormat.JsonLd, shortWay));
        var wholeWay = new JsonLdOptions { Contexts = ContextDocuments.Registry, BaseIri = options.BaseIri };
        Stage("JSON-LD to a graph, the way of the specification", withContext, document => JsonLdProcessor.ToRdf(document, wholeWay).DefaultGraph);
        var read = Stage("the catalog's reading, topic found", records, record => reader.ReadNew(record, reader.TopicOf(RecordId.New()), CancellationToken.None));
        Stage("JSON Schema", records, static record => KnownProfiles.Core.CheckJson(record.Bytes.Span));
        var prepared = Stage("checks, assessment, canonical form, words (JSON Schema included)", [.. read.Zip(records)], pair => preparation.Prepare(pair.First, pair.Second, now, static _ => null, RecordEvidence.None));
        Stage("packing for the log", prepared, static submission => new PackedContent(submission.Content!)); // what is measured may be stored
    }

    private static byte[] WithContext(Submission record) =>
        [.. Encoding.UTF8.GetBytes($$"""{"@context":"{{ContextDocuments.OwnIri}}","""), .. record.Bytes.Span[1..]];

    private static TOut[] Stage<TIn, TOut>(string name, TIn[] inputs, Func<TIn, TOut> work)
    {
        var (processor, allocated) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        var outputs = Array.ConvertAll(inputs, input => work(input));
        var spent = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMicroseconds / inputs.Length;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / inputs.Length / 1024.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-66} {spent,8:F1} µs {bytes,8:F1} kB"));
        return outputs;
    }
}
