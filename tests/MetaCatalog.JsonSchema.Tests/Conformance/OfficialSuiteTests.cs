using System.Text;
using System.Text.Json;
using MetaCatalog.TestKit;

namespace MetaCatalog.JsonSchema.Tests.Conformance;

/// <summary>The official JSON Schema test suite, one test a folder.</summary>
public class OfficialSuiteTests
{
    private const string Root = "conformance/JSON-Schema-Test-Suite/tests/";

    [Theory]
    [InlineData("JSON Schema 2020-12, required", "draft2020-12", false)]
    [InlineData("JSON Schema 2020-12, optional", "draft2020-12/optional", false)]
    [InlineData("JSON Schema 2020-12, formats", "draft2020-12/optional/format", true)]
    public void Suite_passes(string suite, string folder, bool assertsFormats)
    {
        var options = new ValidationOptions { AssertFormats = assertsFormats };

        var outcome = Run(suite, folder, options, out var ids);

        ConformanceReport.Check("MetaCatalog.JsonSchema", outcome, KnownFailures.Reasons);
        ConformanceReport.CheckStillFailing(outcome, ids, KnownFailures.Reasons);
    }

    /// <summary>The older drafts are run where their folders are present.</summary>
    [Theory]
    [InlineData("JSON Schema 2019-09, required", "draft2019-09")]
    [InlineData("JSON Schema 7, required", "draft7")]
    public void Suite_of_an_older_draft_passes(string suite, string folder)
    {
        SharedFolder.Require(Root + folder);

        var outcome = Run(suite, folder, ValidationOptions.Default, out _);

        ConformanceReport.Check("MetaCatalog.JsonSchema", outcome, KnownFailures.Reasons);
    }

    private static SuiteOutcome Run(string suite, string folder, ValidationOptions options, out List<string> ids)
    {
        var remotes = SuiteRegistry.Load();
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        ids = [];
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require(Root + folder), "*.json").Order(StringComparer.Ordinal))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                RunGroup($"{folder}/{Path.GetFileNameWithoutExtension(file)}", group, remotes, options, ids, failures);
            }
        }

        return new SuiteOutcome(suite, ids.Count, failures, new Dictionary<string, string>());
    }

    private static void RunGroup(string file, JsonElement group, SuiteRegistry remotes, ValidationOptions options, List<string> ids, Dictionary<string, string> failures)
    {
        var schema = TryCompile(remotes, group.GetProperty("schema"), out var problem);
        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            var id = $"{file}: {group.GetProperty("description").GetString()}: {test.GetProperty("description").GetString()}";
            ids.Add(id);
            var expected = test.GetProperty("valid").GetBoolean();
            if (schema is null)
            {
                failures[id] = problem!;
            }
            else if (Describe(schema, test.GetProperty("data"), expected, options) is { } difference)
            {
                failures[id] = difference;
            }
        }
    }

    private static Schema? TryCompile(SuiteRegistry remotes, JsonElement schema, out string? problem)
    {
        try
        {
            problem = null;
            return remotes.For(schema).Compile(Encoding.UTF8.GetBytes(schema.GetRawText()));
        }
        catch (SchemaException exception)
        {
            problem = exception.Message;
            return null;
        }
    }

    /// <summary>What differs from the expectation, in the quick run and in the recorded one.</summary>
    private static string? Describe(Schema schema, JsonElement data, bool expected, ValidationOptions options)
    {
        var text = Encoding.UTF8.GetBytes(data.GetRawText());
        var quick = schema.Validate(text, options);
        var recorded = schema.Validate(text, options with { Detail = ResultDetail.Everything });
        if (quick.IsValid != expected || recorded.IsValid != expected)
        {
            return $"expected {expected}, found {quick.IsValid} and, recorded, {recorded.IsValid}: {string.Join("; ", quick.Errors.Select(static error => error.Message))}";
        }

        return expected == (quick.Errors.Count == 0) ? null : "the error list does not agree with the outcome";
    }
}
