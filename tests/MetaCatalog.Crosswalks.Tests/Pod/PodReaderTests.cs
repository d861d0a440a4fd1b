using System.Text;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Pod;
using MetaCatalog.JsonSchema;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Pod;

public class PodReaderTests : ReaderContract
{
    private const string SchemaIri = "https://test.example/pod";

    private static readonly Lazy<Schema> Catalog = new(Compile);

    public static TheoryData<string> Demos => DemoRecords.Names;

    protected override CrosswalkReader Reader { get; } = new PodReader();

    protected override string Format => "Pod";

    protected override (string Folder, string Pattern) Corpus => ("pod-data-json", "*.json");

    protected override IReadOnlyList<string> Examples => ["buoys.in.json"];

    protected override int CoverageDepth => 4;

    protected override IEnumerable<string> Nasty =>
    [
        """{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[1,null,"x",[],{}]}""",
        """{"title":null,"accessLevel":{},"contactPoint":[[]],"publisher":[],"modified":{"a":1},"temporal":"/","x":"project-open-data.cio.gov"}""",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);

    [Theory, MemberData(nameof(Demos))]
    public void Every_demonstration_record_is_valid_against_the_schema(string name) => Assert.Empty(Faults(PodWriter.Write(DemoRecords.Source(name))));

    [Theory]
    [InlineData("minimal", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Controlled)]
    public void A_record_is_written_as_approved(string name, AccessLevel level)
    {
        var source = Sources.Load(name, level);

        var written = PodWriter.Write(source);

        Assert.Empty(Faults(written));
        Assert.True(level == AccessLevel.Open || !written.ToJsonString().Contains("example.jp/files", StringComparison.Ordinal));
        GoldenFile.Check($"Pod/{name}-{level}.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }

    private static List<string> Faults(JsonObject document) =>
        [.. Catalog.Value.Validate(Encoding.UTF8.GetBytes(document["dataset"]![0]!.ToJsonString())).Errors.Select(static error => $"{error.InstancePointer} {error.Message}")];

    // Codes of federal bureaus are demanded of these only. The published schema is of draft 4; only its name and its id differ from 2020-12 in what it uses.
    private static Schema Compile()
    {
        var schema = JsonNode.Parse(Unescaped(File.ReadAllText(SharedFolder.Require("standards/pod/pod-schema.json"))))!.AsObject();
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        foreach (var old in new[] { "id", "$extensionSchemas" })
        {
            schema.Remove(old);
        }

        var demanded = schema["definitions"]!["Dataset"]!["required"]!.AsArray();
        foreach (var federal in demanded.Where(static member => member!.GetValue<string>() is "bureauCode" or "programCode").ToList())
        {
            demanded.Remove(federal);
        }

        schema["$id"] = SchemaIri;
        schema["$ref"] = "#/definitions/Dataset";
        schema.Remove("properties");
        schema.Remove("required");
        var registry = new SchemaRegistry();
        registry.Add(Encoding.UTF8.GetBytes(schema.ToJsonString()));
        return registry.Compile(SchemaIri);
    }

    // Its patterns escape characters that ECMA-262 does not let escape.
    private static string Unescaped(string schema) => System.Text.RegularExpressions.Regex.Replace(schema, @"\\\\([:_~!&';=,])", "$1");
}
