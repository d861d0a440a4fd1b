using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>Runs one test of a JSON-LD suite by its types.</summary>
internal static class JsonLdTestRun
{
    /// <summary>The reason why a test does not concern a JSON-LD 1.1 processor, or null.</summary>
    public static string? NotApplicable(JsonLdTest test) =>
        test.Text("specVersion") == "json-ld-1.0" ? "JSON-LD 1.0 only"
        : test.Flag("produceGeneralizedRdf") == true ? "generalized RDF"
        : null;

    /// <summary>Runs a test.</summary>
    /// <returns>Null when it passes, else what went wrong.</returns>
    public static string? Run(JsonLdTest test) => test.ExpectErrorCode is { } code ? Refuses(test, code) : Succeeds(test);

    private static string? Refuses(JsonLdTest test, string code)
    {
        try
        {
            Process(test);
            return $"accepted, expected '{code}' ({test.Name})";
        }
        catch (RdfSyntaxException refusal)
        {
            return refusal.Diagnostic.Code == code ? null : $"refused with {refusal.Diagnostic}, expected '{code}' ({test.Name})";
        }
    }

    private static string? Succeeds(JsonLdTest test)
    {
        var actual = Process(test);
        if (test.Expect is null)
        {
            return null;
        }

        var expected = File.ReadAllBytes(SuiteFolders.PathOf(test.Expect));
        if (test.Types.Contains("ToRDFTest"))
        {
            var options = new RdfReaderOptions { MaxFaults = 0 };
            return GraphIsomorphism.AreIsomorphic(RdfReader.ReadDataset(expected, RdfFormat.NQuads, options), RdfReader.ReadDataset(actual, RdfFormat.NQuads, options))
                ? null
                : $"{test.Name}: {System.Text.Encoding.UTF8.GetString(actual)} instead of {System.Text.Encoding.UTF8.GetString(expected)}";
        }

        return JsonLdComparison.AreEqual(expected, actual) ? null : $"{test.Name}: {System.Text.Encoding.UTF8.GetString(actual)} instead of {System.Text.Json.JsonDocument.Parse(expected).RootElement.GetRawText().ReplaceLineEndings(" ")}";
    }

    private static byte[] Process(JsonLdTest test)
    {
        var options = JsonLdTestOptions.Of(test);
        if (test.Types.Contains("FromRDFTest"))
        {
            return JsonLdProcessor.FromRdf(RdfReader.ReadDataset(File.ReadAllBytes(SuiteFolders.PathOf(test.Input)), RdfFormat.NQuads), options);
        }

        var input = JsonLdTestOptions.InputOf(test);
        return test.Types switch
        {
            var types when types.Contains("CompactTest") => JsonLdProcessor.Compact(input, JsonLdTestOptions.ContextOf(test)!, options),
            var types when types.Contains("FlattenTest") => JsonLdProcessor.Flatten(input, JsonLdTestOptions.ContextOf(test), options),
            var types when types.Contains("FrameTest") => JsonLdProcessor.Frame(input, JsonLdTestOptions.ContextOf(test)!, options),
            var types when types.Contains("ToRDFTest") => ToNQuads(input, options),
            _ => JsonLdProcessor.Expand(input, options),
        };
    }

    private static byte[] ToNQuads(JsonLdDocument input, JsonLdOptions options)
    {
        var quads = JsonLdProcessor.ToRdf(input, options).Quads();
        return System.Text.Encoding.UTF8.GetBytes(string.Concat(quads.Select(static quad => $"{quad}\n")));
    }
}
