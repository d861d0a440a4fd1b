using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.Conformance;

/// <summary>Runs one test of a syntax suite by its type: positive, negative, or with an expected result.</summary>
internal static class SyntaxTest
{
    /// <summary>Runs a test.</summary>
    /// <returns>Null when it passes, else what went wrong.</returns>
    public static string? Run(ManifestTest test, RdfFormat format) =>
        test.Type.Contains("Negative", StringComparison.Ordinal) ? Refuses(test, format)
        : test.Type.EndsWith("Eval", StringComparison.Ordinal) ? Evaluates(test, format)
        : Accepts(test, format);

    private static string? Refuses(ManifestTest test, RdfFormat format)
    {
        try
        {
            Read(test, format);
            return "an invalid document was accepted";
        }
        catch (RdfSyntaxException)
        {
            return null;
        }
    }

    private static string? Accepts(ManifestTest test, RdfFormat format)
    {
        Read(test, format);
        return null;
    }

    private static string? Evaluates(ManifestTest test, RdfFormat format)
    {
        var expected = RdfReader.ReadDataset(test.ResultBytes, RdfFormat.NQuads);
        var actual = Read(test, format);
        return GraphIsomorphism.AreIsomorphic(expected, actual)
            ? null
            : $"read {string.Join(" ", actual.Quads())} instead of {string.Join(" ", expected.Quads())}";
    }

    private static RdfDataset Read(ManifestTest test, RdfFormat format) =>
        RdfReader.ReadDataset(test.ActionBytes, format, new RdfReaderOptions { BaseIri = test.ActionBase });
}
