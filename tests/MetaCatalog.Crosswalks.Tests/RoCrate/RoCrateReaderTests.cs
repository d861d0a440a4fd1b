using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.RoCrate;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.RoCrate;

public class RoCrateReaderTests : ReaderContract
{
    public static TheoryData<string> Demos => DemoRecords.Names;

    protected override CrosswalkReader Reader { get; } = new RoCrateReader();

    protected override string Format => "RoCrate";

    protected override (string Folder, string Pattern) Corpus => ("ro-crate", "*.json*");

    protected override IReadOnlyList<string> Examples => ["weko.in.json"];

    protected override int CoverageDepth => 3;

    protected override IEnumerable<string> Nasty =>
    [
        """{"@context":"https://w3id.org/ro/crate/1.1/context","@graph":[{"@id":"./","@type":"Dataset"}]}""",
        """{"@context":"https://w3id.org/ro/crate/1.1/context","@graph":[{"@id":"ro-crate-metadata.json","about":{"@id":"./"}},{"@id":"./","@type":"Dataset","hasPart":[{"@id":"./"},{"@id":"a"}],"author":{"@id":"./"}},{"@id":"a","@type":"File","hasPart":{"@id":"a"},"about":{"@id":"./"}}]}""",
    ];

    protected override IEnumerable<string> ValuePaths(byte[] document) => CoverageTable.OfJson(document);

    [Fact]
    public void What_the_corpus_says_comes_back()
    {
        foreach (var (name, document) in ComesBack.Corpus("ro-crate").Append(("weko.in.json", Example("weko.in.json"))))
        {
            ComesBack.Check(Reader, RoCrateWriter.V12, Read(document).Records[0], name);
        }
    }

    [Fact]
    public void What_is_named_by_its_web_address_is_had_there()
    {
        var record = Read("""
            {"@context":"https://w3id.org/ro/crate/1.1/context","@graph":[
              {"@id":"ro-crate-metadata.json","about":{"@id":"./"}},
              {"@id":"./","@type":"Dataset","distribution":{"@id":"https://example.org/crate.zip"},"hasPart":{"@id":"https://example.org/a.csv"}},
              {"@id":"https://example.org/crate.zip","@type":"DataDownload"},
              {"@id":"https://example.org/a.csv","@type":"File"}]}
            """u8.ToArray()).Records[0];

        var addresses = record.Graph.WithPredicate(Dcat.DownloadUrl).Select(static triple => ((Iri)triple.Object).Value);

        Assert.Equal(["https://example.org/a.csv", "https://example.org/crate.zip"], addresses.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Demos))]
    public void Every_demonstration_record_becomes_a_flat_crate_without_loose_references(string name)
    {
        foreach (var writer in new[] { RoCrateWriter.V11, RoCrateWriter.V12 })
        {
            AssertFlat(writer.Write(DemoRecords.Source(name)));
        }
    }

    [Fact]
    public void A_record_is_written_as_approved_and_names_every_loss()
    {
        var source = Sources.Load("full", AccessLevel.Controlled);

        var crate = RoCrateWriter.V11.Write(source);

        Assert.DoesNotContain("example.jp/files", crate.ToJsonString(), StringComparison.Ordinal);
        using var written = new MemoryStream();
        RoCrateWriter.V11.Write(Sources.Load("full"), written);
        GoldenFile.Check("RoCrate/full.approved.json", System.Text.Encoding.UTF8.GetString(written.ToArray()));
        GoldenFile.Check("RoCrate/full-Controlled.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }

    // RO-Crate 1.2: a flat @graph, the descriptor about the root, each entity with its own @id and @type, no nested nodes.
    private static void AssertFlat(JsonObject crate)
    {
        var entities = crate["@graph"]!.AsArray().Select(static node => node!.AsObject()).ToList();
        var ids = entities.ConvertAll(static entity => entity["@id"]!.GetValue<string>());
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var root = entities.Single(entity => entity["@id"]!.GetValue<string>() == entities[0]["about"]!["@id"]!.GetValue<string>());
        Assert.All(new[] { "name", "description", "datePublished", "license" }, demanded => Assert.True(root[demanded] is not null, demanded));
        Assert.All(entities.SelectMany(static entity => entity).Where(static member => member.Key[0] != '@'), static member => Assert.True(Items(member.Value).All(IsFlat), member.Key));
    }

    private static List<JsonNode?> Items(JsonNode? value) => value is JsonArray array ? array.ToList() : new List<JsonNode?> { value };

    private static bool IsFlat(JsonNode? value) => value is not JsonObject node || node.ContainsKey("@value") || (node.Count == 1 && node.ContainsKey("@id"));
}
