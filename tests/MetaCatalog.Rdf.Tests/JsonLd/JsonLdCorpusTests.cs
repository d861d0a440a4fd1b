using System.Text.Json;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Sinks;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>Real JSON-LD documents: each is read, or refused with a place and a reason that a person can act on.</summary>
public sealed class JsonLdCorpusTests
{
    private static readonly string[] ContextKeys = ["@context", "@graph", "@id", "@type"];

    [Fact]
    public void Every_real_document_is_read_or_refused_with_a_reason()
    {
        var contexts = StandardContexts();
        var report = Documents().Select(path => (Path: path, Outcome: Read(path, contexts))).ToList();

        foreach (var (path, outcome) in report)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{Path.GetRelativePath(SharedFolder.Root, path)}: {outcome}");
        }

        Assert.True(report.Count > 60, $"only {report.Count} documents");
        Assert.All(report.Where(static entry => entry.Outcome.Refusal is not null), static entry => AssertActionable(entry.Path, entry.Outcome.Refusal!));
        Assert.True(report.Count(static entry => entry.Outcome.Refusal is null) > report.Count * 0.8, string.Join('\n', report.Where(static entry => entry.Outcome.Refusal is not null)));
    }

    private static void AssertActionable(string path, Diagnostic refusal)
    {
        Assert.False(string.IsNullOrEmpty(refusal.Message), path);
        Assert.True(refusal.Start.Line >= 1 && refusal.Start.Column >= 1, path);
        Assert.True(refusal.Code != "loading remote context failed" || refusal.Message.Contains("Registered:", StringComparison.Ordinal), $"{path}: {refusal}");
    }

    private static (long Statements, Diagnostic? Refusal) Read(string path, ContextRegistry contexts)
    {
        var sink = new CountingSink();
        try
        {
            RdfReader.Read(File.ReadAllBytes(path), RdfFormat.JsonLd, sink, new RdfReaderOptions { BaseIri = "https://example.org/document", Contexts = contexts });
            return (sink.Count, null);
        }
        catch (RdfSyntaxException refusal)
        {
            return (sink.Count, refusal.Diagnostic);
        }
    }

    internal static ContextRegistry StandardContexts()
    {
        var folder = SharedFolder.Require("standards/contexts");
        var contexts = new ContextRegistry();
        foreach (var entry in JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "index.json"))).RootElement.EnumerateArray())
        {
            var document = File.ReadAllBytes(Path.Combine(folder, entry.GetProperty("file").GetString() ?? ""));
            foreach (var iri in entry.GetProperty("urls").EnumerateArray())
            {
                contexts.Register(iri.GetString() ?? "", document);
            }
        }

        return contexts;
    }

    internal static IEnumerable<string> Documents() => Directory.EnumerateFiles(SharedFolder.Require("corpus"), "*.json*", SearchOption.AllDirectories)
        .Where(static path => path.EndsWith(".jsonld", StringComparison.Ordinal) || IsJsonLd(path))
        .Order(StringComparer.Ordinal);

    private static bool IsJsonLd(string path) => path.EndsWith(".json", StringComparison.Ordinal)
        && File.ReadAllText(path) is var text && ContextKeys.Count(key => text.Contains($"\"{key}\"", StringComparison.Ordinal)) >= 2 && text.Contains("\"@context\"", StringComparison.Ordinal);
}
