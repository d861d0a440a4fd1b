using System.Diagnostics;
using System.Text;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Sinks;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>Broken and twisted documents are read or refused: nothing else is thrown, and nothing takes long.</summary>
public sealed class JsonLdFuzzTests
{
#pragma warning disable CA5394 // repeatable, not secret
    private const int Milliseconds = 4_000;

    [Fact]
    public void Mutated_documents_never_crash_or_hang()
    {
        var sources = Sources();
        var crashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var seed = Environment.TickCount;
        var clock = Stopwatch.StartNew();
        for (; clock.ElapsedMilliseconds < Milliseconds; seed++)
        {
            var random = new Random(seed);
            var document = JsonLdMutation.Of(sources[random.Next(sources.Count)], random);
            var started = clock.ElapsedMilliseconds;
            if (Crash(document, random.Next(6)) is { } crash)
            {
                crashes.TryAdd(string.Join('\n', crash.ToString().Split('\n').Take(3)), $"seed {seed}: {Encoding.UTF8.GetString(document)}");
            }

            Assert.True(clock.ElapsedMilliseconds - started < 10_000, $"seed {seed} took {clock.ElapsedMilliseconds - started} ms");
        }

        Assert.True(crashes.Count == 0, string.Join("\n\n", crashes.Select(static crash => $"{crash.Key}\n{crash.Value}")));
    }

    internal static List<byte[]> Sources() =>
    [
        .. new[] { "expand", "toRdf", "compact", "flatten" }
            .SelectMany(static suite => JsonLdManifest.Read($"conformance/json-ld-api/tests/{suite}-manifest.jsonld"))
            .Select(static test => File.ReadAllBytes(SuiteFolders.PathOf(test.Input)))
            .Where(static document => document.Length < 8_000),
    ];

    private static Exception? Crash(byte[] document, int operation)
    {
        try
        {
            _ = operation switch
            {
                0 => JsonLdProcessor.Compact(document, document),
                1 => JsonLdProcessor.Flatten(document, document),
                2 => JsonLdProcessor.Frame(document, document),
                3 => Read(document, recovers: false),
                _ => Read(document, recovers: true),
            };
            return null;
        }
        catch (RdfSyntaxException)
        {
            return null; // refused: that is an answer
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception;
        }
    }

    private static byte[] Read(byte[] document, bool recovers)
    {
        RdfReader.Read(document, RdfFormat.JsonLd, new CountingSink(), new RdfReaderOptions { BaseIri = "http://example.org/", Faults = recovers ? [] : null });
        return document;
    }
#pragma warning restore CA5394
}
