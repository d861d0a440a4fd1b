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
    private static readonly string[] Pieces = ["@context", "@id", "@type", "@value", "@list", "@graph", "@reverse", "@included", "@nest", "@index", "@container", "@language", "{}", "[]", "null", "\"\\ud800\"", "1e999", "\"_:b0\"", "{", "]"];

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
            var document = Mutate(random, sources[random.Next(sources.Count)]);
            var started = clock.ElapsedMilliseconds;
            if (Crash(document, random.Next(4)) is { } crash)
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
                _ => Read(document),
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

    private static byte[] Read(byte[] document)
    {
        RdfReader.Read(document, RdfFormat.JsonLd, new CountingSink(), new RdfReaderOptions { BaseIri = "http://example.org/" });
        return document;
    }

    internal static byte[] Mutate(Random random, byte[] source)
    {
        var document = new List<byte>(source);
        for (var i = random.Next(1, 5); i > 0 && document.Count > 1; i--)
        {
            var at = random.Next(document.Count);
            switch (random.Next(5))
            {
                case 0:
                    document[at] = (byte)random.Next(256);
                    break;
                case 1:
                    document.RemoveRange(at, Math.Min(random.Next(1, 30), document.Count - at));
                    break;
                case 2:
                    document.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 3:
                    document.InsertRange(at, source.Skip(random.Next(source.Length)).Take(random.Next(40)).ToArray());
                    break;
                default:
                    Replace(document, Pieces[random.Next(12)], Pieces[random.Next(12)]);
                    break;
            }
        }

        return [.. document];
    }

    private static void Replace(List<byte> document, string from, string to)
    {
        var text = Encoding.Latin1.GetString([.. document]).Replace(from, to, StringComparison.Ordinal);
        document.Clear();
        document.AddRange(Encoding.Latin1.GetBytes(text));
    }
#pragma warning restore CA5394
}
