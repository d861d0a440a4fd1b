using System.Text;
using System.Text.Json;
using MetaCatalog.TestKit;

namespace MetaCatalog.JsonSchema.Tests.Conformance;

/// <summary>The official tests of annotations: which appear on which values.</summary>
public class AnnotationSuiteTests
{
    private const string Iri = "https://example.org/annotated";
    private const int ThisRelease = 2020;

    [Fact]
    public void Annotation_suite_passes()
    {
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        var notApplicable = new Dictionary<string, string>(StringComparer.Ordinal);
        var total = 0;
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require("conformance/JSON-Schema-Test-Suite/annotations/tests"), "*.json").Order(StringComparer.Ordinal))
        {
            using var suite = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in suite.RootElement.GetProperty("suite").EnumerateArray())
            {
                foreach (var (assertion, instance) in Assertions(group))
                {
                    var id = $"{Path.GetFileNameWithoutExtension(file)} {total++}: {group.GetProperty("description").GetString()}: {assertion.GetRawText()}";
                    Run(group, instance, assertion, id, failures, notApplicable);
                }
            }
        }

        ConformanceReport.Check("MetaCatalog.JsonSchema", new SuiteOutcome("JSON Schema 2020-12, annotations", total, failures, notApplicable), KnownFailures.Reasons);
    }

    private static IEnumerable<(JsonElement Assertion, JsonElement Instance)> Assertions(JsonElement example) =>
        from test in example.GetProperty("tests").EnumerateArray()
        from assertion in test.GetProperty("assertions").EnumerateArray()
        select (assertion, test.GetProperty("instance"));

    private static void Run(JsonElement group, JsonElement instance, JsonElement assertion, string id, Dictionary<string, string> failures, Dictionary<string, string> notApplicable)
    {
        if (!Concerns(group))
        {
            notApplicable[id] = "for another draft";
            return;
        }

        var registry = new SchemaRegistry();
        registry.Add(Bytes(group.GetProperty("schema")), Iri);
        var result = registry.Compile(Iri).Validate(Bytes(instance), new ValidationOptions { Detail = ResultDetail.Everything });
        var found = Found(result, assertion.GetProperty("location").GetString()!, assertion.GetProperty("keyword").GetString()!, Resources(group.GetProperty("schema")));
        var expected = assertion.GetProperty("expected").EnumerateObject()
            .ToDictionary(static entry => entry.Name, static entry => entry.Value);
        var agrees = found.Count == expected.Count && expected.All(entry => found.TryGetValue(entry.Key, out var value) && JsonElement.DeepEquals(value, entry.Value));
        if (!agrees)
        {
            failures[id] = $"found {string.Join(", ", found)}";
        }
    }

    private static bool Concerns(JsonElement group) =>
        !group.TryGetProperty("compatibility", out var compatibility) || compatibility.GetString()!.Split(',').All(static part => part switch
        {
            ['<', '=', .. var latest] => int.Parse(latest) >= ThisRelease,
            ['=', .. var only] => int.Parse(only) == ThisRelease,
            _ => int.Parse(part) <= ThisRelease,
        });

    private static Dictionary<string, JsonElement> Found(SchemaResult result, string location, string keyword, Dictionary<string, string> resources)
    {
        using var output = JsonDocument.Parse(result.ToOutput(OutputFormat.Basic));
        if (!output.RootElement.TryGetProperty("annotations", out var annotations))
        {
            return [];
        }

        return annotations.EnumerateArray()
            .Where(unit => unit.GetProperty("instanceLocation").GetString() == location)
            .Select(static unit => (Where: unit.GetProperty("absoluteKeywordLocation").GetString()!, Value: unit.GetProperty("annotation").Clone()))
            .Where(unit => unit.Where.EndsWith("/" + keyword, StringComparison.Ordinal))
            .DistinctBy(static unit => unit.Where)
            .ToDictionary(unit => Written(unit.Where, resources)[..^(keyword.Length + 1)], static unit => unit.Value);
    }

    /// <summary>The suite names places from the document's root, also inside embedded resources.</summary>
    private static string Written(string location, Dictionary<string, string> resources)
    {
        var parts = location.Split('#');
        return "#" + resources[parts[0]] + parts[1];
    }

    /// <summary>The IRI of each resource and the pointer to it.</summary>
    private static Dictionary<string, string> Resources(JsonElement schema)
    {
        var resources = new Dictionary<string, string>(StringComparer.Ordinal) { [Iri] = "" };
        Collect(schema, "", Iri);
        return resources;

        void Collect(JsonElement element, string pointer, string around)
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                return;
            }

            var own = element.TryGetProperty("$id", out var id) ? new Uri(new Uri(around), id.GetString()).ToString() : around;
            resources.TryAdd(own, pointer);
            foreach (var property in element.EnumerateObject())
            {
                Collect(property.Value, $"{pointer}/{property.Name}", own);
            }
        }
    }

    private static byte[] Bytes(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());
}
