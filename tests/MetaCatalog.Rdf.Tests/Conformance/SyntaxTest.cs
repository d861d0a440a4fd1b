using System.Text;
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
        : test.Type.EndsWith("C14N", StringComparison.Ordinal) ? Canonicalizes(test, format)
        : test.Result is not null ? Evaluates(test, format)
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

    private static string? Canonicalizes(ManifestTest test, RdfFormat format)
    {
        var expected = Encoding.UTF8.GetString(test.ResultBytes);
        var actual = RdfWriter.ToText(Read(test, format), format);
        return expected == actual ? null : $"wrote {actual} instead of {expected}";
    }

    private static RdfDataset Read(ManifestTest test, RdfFormat format) =>
        RdfReader.ReadDataset(test.ActionBytes, format, new RdfReaderOptions { BaseIri = test.ActionBase });
}
