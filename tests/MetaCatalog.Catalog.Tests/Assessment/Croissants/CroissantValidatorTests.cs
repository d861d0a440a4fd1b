using MetaCatalog.Catalog.Assessment.Croissants;
using MetaCatalog.Rdf;
using MetaCatalog.TestKit;

namespace MetaCatalog.Catalog.Tests.Assessment.Croissants;

public class CroissantValidatorTests
{
    private const string Sound = """
        { "@context": { "@vocab": "https://schema.org/", "cr": "http://mlcommons.org/croissant/", "conformsTo": { "@id": "http://purl.org/dc/terms/conformsTo" } },
          "@type": "Dataset", "name": "Borehole temperatures", "conformsTo": "http://mlcommons.org/croissant/1.1",
          "distribution": [ { "@id": "t.csv", "@type": "cr:FileObject", "name": "t.csv", "contentUrl": "https://example.org/t.csv", "encodingFormat": "text/csv", "sha256": "aa" } ],
          "cr:recordSet": [ { "@id": "t", "@type": "cr:RecordSet", "name": "t", "cr:field": [
            { "@id": "t/depth", "@type": "cr:Field", "name": "depth", "cr:dataType": { "@id": "https://schema.org/Float" }, "cr:source": { "cr:fileObject": { "@id": "t.csv" }, "cr:extract": { "cr:column": "depth" } } } ] } ] }
        """;

    /// <summary>The cases of the suite with the fault that each is about.</summary>
    private static readonly Dictionary<string, string> Cases = new()
    {
        ["1.0/distribution_bad_contained_in"] = "unknown-reference",
        ["1.0/distribution_bad_id"] = "source-target unknown-reference",
        ["1.0/distribution_bad_type"] = "distribution-type",
        ["1.0/distribution_missing_encoding_format"] = "missing-property",
        ["1.0/distribution_missing_property_content_url"] = "missing-property",
        ["1.0/metadata_bad_type"] = "no-dataset",
        ["1.0/mlfield_bad_source"] = "unknown-reference",
        ["1.0/mlfield_bad_type"] = "field-type",
        ["1.0/mlfield_missing_source"] = "field-source",
        ["1.0/recordset_bad_type"] = "record-set-type",
        ["1.0/recordset_missing_context_for_datatype"] = "data-type",
        ["1.0/recordset_wrong_join"] = "join",
        ["1.1/mlfield_bad_array_definition"] = "array-shape",
        ["1.1/mlfield_bad_array_shape"] = "array-shape",
        ["1.1/multilingual_fields"] = "syntax", // a number in a language map is no JSON-LD
    };

    [Fact]
    public void A_sound_croissant_has_no_fault() => Assert.Empty(Faults(Sound));

    [Theory]
    [InlineData("\"@type\": \"Dataset\"", "\"@type\": \"Thing\"", "no-dataset")]
    [InlineData("\"sha256\": \"aa\"", "\"size\": \"1\"", "missing-property")]
    [InlineData("cr:FileObject\"", "Thing\"", "distribution-type")]
    [InlineData("{ \"@id\": \"t.csv\" }, \"cr:extract", "{ \"@id\": \"u.csv\" }, \"cr:extract", "unknown-reference")]
    [InlineData("\"cr:dataType\"", "\"cr:kind\"", "data-type")]
    [InlineData("\"cr:source\"", "\"cr:origin\"", "field-source")]
    [InlineData("\"name\": \"depth\"", "\"name\": 3", "not-text")]
    public void What_is_broken_is_named(string part, string instead, string fault) =>
        Assert.Contains("croissant:" + fault, Faults(Sound.Replace(part, instead, StringComparison.Ordinal)));

    [Fact]
    public void The_reference_implementation_s_cases_are_refused_for_the_right_fault()
    {
        var folder = SharedFolder.Require("conformance/croissant-validation");
        Dictionary<string, string> failures = [];
        var ids = new[] { "1.0", "1.1" }.SelectMany(version => Directory.GetDirectories(Path.Combine(folder, version)).Select(path => $"{version}/{Path.GetFileName(path)}")).Order(StringComparer.Ordinal).ToList();
        foreach (var id in ids)
        {
            var faults = Faults(File.ReadAllText(Path.Combine(folder, id, "metadata.json")));
            if (!Cases.TryGetValue(id, out var expected) || !expected.Split(' ').Any(code => faults.Contains("croissant:" + code) || faults.Contains(code)))
            {
                failures[id] = $"found {string.Join(", ", faults)}";
            }
        }

        ConformanceReport.Check("MetaCatalog.Catalog", new SuiteOutcome("Croissant validation", ids.Count, failures, new Dictionary<string, string>()), new Dictionary<string, string>());
    }

    [Fact]
    public void Croissants_in_the_wild_that_their_makers_published_have_no_fault()
    {
        var folder = SharedFolder.Require("corpus/croissant");
        var refused = Directory.GetFiles(folder, "1.*.json").Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Faults: Faults(File.ReadAllText(path))))
            .Where(file => file.Faults.Count > 0)
            .Select(file => $"{file.Name}: {string.Join(", ", file.Faults.Distinct())}");

        Assert.Empty(refused);
    }

    private static List<string> Faults(string json)
    {
        try
        {
            return [.. CroissantValidator.Check(RdfReader.ReadGraph(json, RdfFormat.JsonLd, new RdfReaderOptions { BaseIri = "https://example.org/c/" })).Select(finding => finding.Code)];
        }
        catch (RdfSyntaxException)
        {
            return ["syntax"];
        }
    }
}
