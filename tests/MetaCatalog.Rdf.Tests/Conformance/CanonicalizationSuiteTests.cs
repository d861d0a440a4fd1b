using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.Conformance;

/// <summary>The RDFC-1.0 suite of the W3C.</summary>
public sealed class CanonicalizationSuiteTests
{
    private const string HashAlgorithm = "https://w3c.github.io/rdf-canon/tests/vocab#hashAlgorithm";

    [Fact]
    public void Rdfc_1_0()
    {
        var tests = RdfManifest.Read("conformance/rdf-canon/tests/manifest.ttl");
        Assert.Equal(86, tests.Count);

        var outcome = SuiteRun.Of("RDFC-1.0", tests, test => test.Id, Run);

        ConformanceReport.Check("MetaCatalog.Rdf", outcome, KnownFailures.None);
    }

    private static string? Run(ManifestTest test)
    {
        var input = RdfReader.ReadDataset(test.ActionBytes, RdfFormat.NQuads);
        var options = new Rdfc10Options { HashAlgorithm = Algorithm(test) };
        return test.Type switch
        {
            "RDFC10NegativeEvalTest" => IsRefused(input, options),
            "RDFC10MapTest" => HasLabels(test, Rdfc10.CanonicalizeWithLabels(input, options)),
            _ => Equal(Encoding.UTF8.GetString(test.ResultBytes), Encoding.UTF8.GetString(Rdfc10.Canonicalize(input, options))),
        };
    }

    private static HashAlgorithmName Algorithm(ManifestTest test) =>
        test.Value(HashAlgorithm) is Literal { LexicalForm: "SHA384" } ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;

    private static string? IsRefused(RdfDataset input, Rdfc10Options options)
    {
        try
        {
            Rdfc10.Canonicalize(input, options);
            return "a poisoned dataset was canonicalized";
        }
        catch (CanonicalizationException)
        {
            return null;
        }
    }

    private static string? HasLabels(ManifestTest test, CanonicalDataset canonical)
    {
        var expected = JsonSerializer.Deserialize<Dictionary<string, string>>(test.ResultBytes)!;
        var actual = canonical.Labels.ToDictionary(pair => pair.Key.Label, pair => pair.Value);
        return Equal(Lines(expected), Lines(actual));
    }

    private static string Lines(Dictionary<string, string> map) => string.Join('\n', map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));

    private static string? Equal(string expected, string actual) => expected == actual ? null : $"expected {expected} but was {actual}";
}
