namespace MetaCatalog.Rdf.Tests.Laws;

/// <summary>What a reader remembers of terms it has read changes nothing: a statement is read as if it stood alone.</summary>
public sealed class RepetitionLawTests
{
    private static readonly string[] Subjects = ["<http://example.org/a>", "<http://example.org/ab>", "_:a", "_:ab", "<http://example.org/\\u0061>", "<relative>", "<http://example.org/a b>", "_:a."];
    private static readonly string[] Blanks = ["", " ", "\t", "  "];
    private static readonly string[] Rests = ["<http://example.org/p> \"o\" .", "<http://example.org/p> <http://example.org/o> . # end", "<http://example.org/p>", "\"o\" .", "<http://example.org/p> _:ab ."];

    [Fact]
    public void Lines_give_together_what_each_gives_alone()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var lines = Enumerable.Range(0, 12).Select(_ => Line(random)).ToList();
            var together = StatementsAndFaults(string.Concat(lines));

            Assert.True(lines.SelectMany(StatementsAndFaults).ToHashSet().SetEquals(together), $"seed {seed}: {string.Concat(lines)}");
        }
    }

    [Fact]
    public void A_name_means_what_its_prefix_meant_last()
    {
        const string text = """
            @prefix a: <http://one.example/> .
            a:s a:p a:o , a:o ; a:p.q a:o.r .
            @prefix a: <http://two.example/> .
            a:s a:p a:o , a:o .
            PREFIX a: <http://one.example/>
            a:s a:q a:o .
            """;

        var graph = RdfReader.ReadGraph(text, RdfFormat.Turtle);

        var expected = RdfReader.ReadGraph(
            """
            <http://one.example/s> <http://one.example/p> <http://one.example/o> ; <http://one.example/p.q> <http://one.example/o.r> .
            <http://two.example/s> <http://two.example/p> <http://two.example/o> .
            <http://one.example/s> <http://one.example/q> <http://one.example/o> .
            """,
            RdfFormat.Turtle);
        Assert.True(expected.ToHashSet().SetEquals(graph));
    }

    private static string Line(Random random)
    {
#pragma warning disable CA5394 // repeatable, not secret
        T One<T>(T[] values) => values[random.Next(Math.Min(values.Length, 1 + random.Next(values.Length)))];
#pragma warning restore CA5394
        return $"{One(Subjects)}{One(Blanks)}{One(Rests)}\n";
    }

    private static List<string> StatementsAndFaults(string text)
    {
        var faults = new List<Diagnostic>();
        var graph = RdfReader.ReadGraph(text, RdfFormat.NTriples, new RdfReaderOptions { Faults = faults });
        return [.. graph.Select(static triple => triple.ToString()), .. faults.Select(static fault => $"{fault.Code} {fault.Start.Column} {fault.End.Column} {fault.Message}")];
    }
}
