using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.DcatAp;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.DcatAp;

public class DcatApWriterTests
{
    private static readonly Lazy<ShapesGraph> Shapes = new(static () => ShapesGraph.Load(Read("dcat-ap-SHACL.ttl"), new ShapesOptions { Unsupported = UnsupportedHandling.Skip }));

    public static TheoryData<string> Demos => DemoRecords.Names;

    [Theory]
    [InlineData("minimal", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Open)]
    [InlineData("full", AccessLevel.Controlled)]
    [InlineData("lossy", AccessLevel.MetadataOnly)]
    public void A_record_is_valid_against_the_shapes_and_names_every_loss(string name, AccessLevel level)
    {
        var source = Sources.Load(name, level);

        var turtle = Text(DcatApWriter.Turtle, source);

        Assert.Empty(Faults(RdfReader.ReadGraph(turtle, RdfFormat.Turtle)));
        Assert.True(level == AccessLevel.Open || !turtle.Contains("example.jp/files", StringComparison.Ordinal));
        GoldenFile.Check($"DcatAp/{name}-{level}.approved.ttl", turtle);
        GoldenFile.Check($"DcatAp/{name}-{level}.losses.approved.txt", string.Join('\n', source.Losses().Select(loss => $"{loss.Kind}: {loss.What} — {loss.Reason}")) + "\n");
    }

    [Theory, MemberData(nameof(Demos))]
    public void Every_demonstration_record_is_valid_against_the_shapes(string name)
    {
        var graph = DcatApGraph.Of(DemoRecords.Source(name));

        Assert.Empty(Faults(graph));
    }

    [Fact]
    public void The_three_formats_of_RDF_say_the_same()
    {
        var turtle = RdfReader.ReadGraph(Text(DcatApWriter.Turtle, Sources.Load("full")), RdfFormat.Turtle);

        Assert.True(GraphIsomorphism.AreIsomorphic(turtle, RdfReader.ReadGraph(Text(DcatApWriter.RdfXml, Sources.Load("full")), RdfFormat.RdfXml)));
        Assert.True(GraphIsomorphism.AreIsomorphic(turtle, RdfReader.ReadGraph(Text(DcatApWriter.JsonLd, Sources.Load("full")), RdfFormat.JsonLd)));
    }

    [Fact]
    public void Never_writes_a_hidden_record() =>
        Assert.Throws<InvalidOperationException>(static () => DcatApGraph.Of(Sources.Load("full", AccessLevel.Hidden)));

    private static string Text(DcatApWriter writer, CrosswalkSource source)
    {
        using var written = new MemoryStream();
        writer.Write(source, written);
        return System.Text.Encoding.UTF8.GetString(written.ToArray());
    }

    private static List<string> Faults(Graph graph) =>
        [.. Shapes.Value.Validate(graph).Results.Select(static result => $"{result.FocusNode} {result.ResultPath} {result.Value}: {result.MessageIn("en")}")];

    private static Graph Read(string file) =>
        RdfReader.ReadGraph(File.ReadAllBytes(SharedFolder.Require("standards/dcat-ap/3.0.1/shacl/" + file)), RdfFormat.Turtle, new RdfReaderOptions { BaseIri = "https://example.org/" });
}
