using System.Text;
using System.Text.Json;
using MetaCatalog.TestKit;

namespace MetaCatalog.JsonSchema.Tests.Conformance;

/// <summary>The official tests of output formats: each output is itself validated against a schema.</summary>
public class OutputSuiteTests
{
    private const string Root = "conformance/JSON-Schema-Test-Suite/";

    [Fact]
    public void Output_suite_passes()
    {
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        var total = 0;
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require(Root + "output-tests/draft2020-12/content"), "*.json").Order(StringComparer.Ordinal))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    total++;
                    Run(group.GetProperty("schema"), test, failures);
                }
            }
        }

        ConformanceReport.Check("MetaCatalog.JsonSchema", new SuiteOutcome("JSON Schema 2020-12, output", total, failures, new Dictionary<string, string>()), KnownFailures.Reasons);
    }

    private static void Run(JsonElement schema, JsonElement test, Dictionary<string, string> failures)
    {
        var options = new ValidationOptions { Detail = ResultDetail.Everything };
        var compiled = new SchemaRegistry().Compile(Bytes(schema));
        var result = compiled.Validate(Bytes(test.GetProperty("data")), options);
        foreach (var expectation in test.GetProperty("output").EnumerateObject())
        {
            var registry = new SchemaRegistry();
            registry.Add(File.ReadAllBytes(SharedFolder.Require(Root + "output-tests/draft2020-12/output-schema.json")), "https://json-schema.org/draft/2020-12/output/schema");
            var output = result.ToOutput(Enum.Parse<OutputFormat>(expectation.Name, ignoreCase: true));
            var verdict = registry.Compile(Bytes(expectation.Value)).Validate(Encoding.UTF8.GetBytes(output));
            if (!verdict.IsValid)
            {
                failures[$"{test.GetProperty("description").GetString()} ({expectation.Name})"] = $"{verdict.Errors[0].Message} in {output}";
            }
        }
    }

    private static byte[] Bytes(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());
}
