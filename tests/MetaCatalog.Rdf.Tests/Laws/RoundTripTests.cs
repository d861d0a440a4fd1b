using MetaCatalog.Rdf.Canonical;

namespace MetaCatalog.Rdf.Tests.Laws;

public sealed class RoundTripTests
{
    private const int Rounds = 100;

    public static TheoryData<string> GraphFormats => ["N-Triples", "N-Quads", "Turtle", "TriG", "RDF/XML", "JSON-LD"];

    public static TheoryData<string> DatasetFormats => ["N-Quads", "TriG"];

    [Theory, MemberData(nameof(GraphFormats))]
    public void Reading_what_was_written_gives_the_graph_again(string formatName)
    {
        var format = Format(formatName);
        ForEachSeed(seed =>
        {
            var graph = new RandomGraphs(seed) { IsForXml = format == RdfFormat.RdfXml || format == RdfFormat.JsonLd }.Graph();
            var text = RdfWriter.ToText(graph, format);
            Assert.True(GraphIsomorphism.AreIsomorphic(graph, RdfReader.ReadGraph(text, format)), $"seed {seed}:\n{text}");
        });
    }

    [Theory, MemberData(nameof(DatasetFormats))]
    public void Reading_what_was_written_gives_the_dataset_again(string formatName)
    {
        var format = Format(formatName);
        ForEachSeed(seed =>
        {
            var dataset = new RandomGraphs(seed).Dataset();
            var text = RdfWriter.ToText(dataset, format);
            Assert.True(GraphIsomorphism.AreIsomorphic(dataset, RdfReader.ReadDataset(text, format)), $"seed {seed}:\n{text}");
        });
    }

    [Theory, MemberData(nameof(GraphFormats))]
    public void A_graph_goes_through_any_two_formats_unchanged(string formatName)
    {
        var first = Format(formatName);
        ForEachSeed(seed =>
        {
            var graph = new RandomGraphs(seed) { IsForXml = true }.Graph();
            foreach (var second in GraphFormats.Select(row => Format(row.Data)))
            {
                var once = RdfReader.ReadGraph(RdfWriter.ToText(graph, first), first);
                var twice = RdfReader.ReadGraph(RdfWriter.ToText(once, second), second);
                Assert.True(GraphIsomorphism.AreIsomorphic(graph, twice), $"seed {seed}: {first} then {second}");
            }
        });
    }

    [Theory]
    [InlineData("N-Triples")]
    [InlineData("Turtle")]
    public void Transcoding_statement_by_statement_keeps_the_graph(string formatName) => ForEachSeed(seed =>
    {
        var graph = new RandomGraphs(seed).Graph();
        var source = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(RdfWriter.ToText(graph, RdfFormat.Turtle)));
        var target = new MemoryStream();
        RdfWriter.Transcode(source, RdfFormat.Turtle, target, Format(formatName));
        Assert.True(GraphIsomorphism.AreIsomorphic(graph, RdfReader.ReadGraph(target.ToArray(), Format(formatName))), $"seed {seed}");
    });

    [Theory]
    [InlineData("Turtle")]
    [InlineData("TriG")]
    public void The_text_does_not_depend_on_labels_or_order(string formatName)
    {
        var format = Format(formatName);
        ForEachSeed(seed =>
        {
            var random = new RandomGraphs(seed);
            var graph = random.Graph();
            var shuffled = random.Shuffle(graph);
            shuffled.Prefixes["ex"] = "http://ex.org/";
            shuffled.Prefixes["rdf"] = Vocab.RdfTerms.Namespace;
            var text = RdfWriter.ToText(graph, format);
            var other = RdfWriter.ToText(shuffled, format);
            Assert.True(text == other, $"seed {seed}:\n{text}\n{other}");
        });
    }

    [Fact]
    public void The_canonical_form_does_not_depend_on_labels_or_order() => ForEachSeed(seed =>
    {
        var random = new RandomGraphs(seed);
        var graph = random.Graph();
        Assert.True(Rdfc10.Hash(graph) == Rdfc10.Hash(random.Shuffle(graph)), $"seed {seed}");
    });

    [Fact]
    public void The_canonical_form_is_the_same_graph() => ForEachSeed(seed =>
    {
        var dataset = new RandomGraphs(seed).Dataset();
        var canonical = RdfReader.ReadDataset(Rdfc10.Canonicalize(dataset), RdfFormat.NQuads);
        Assert.True(GraphIsomorphism.AreIsomorphic(dataset, canonical), $"seed {seed}");
    });

    private static RdfFormat Format(string name) => RdfFormat.All.Single(format => format.Name == name);

    private static void ForEachSeed(Action<int> law)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            law(seed);
        }
    }
}
