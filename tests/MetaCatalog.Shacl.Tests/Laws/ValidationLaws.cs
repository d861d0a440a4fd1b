using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Tests.Laws;

/// <summary>What holds for all shapes and data. Failures print their seed.</summary>
public class ValidationLaws
{
    private const int Cases = 400;

    [Fact]
    public void Compiled_validation_equals_the_naive_one()
    {
        var found = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new RandomGraphs(seed);
            var (shapes, data) = (random.Shapes(), random.Data());

            var actual = Lines(ShapesGraph.Load(shapes).Validate(data));
            found += actual.Count;

            Assert.True(new NaiveValidator(shapes, data).Validate().SequenceEqual(actual), $"seed {seed}:\n{Text(shapes)}\n--\n{Text(data)}\n--\n{string.Join('\n', actual)}");
        }

        Assert.True(found > Cases, $"The random graphs say too little: {found} results.");
    }

    [Fact]
    public void The_order_of_triples_does_not_change_the_report()
    {
        for (var seed = 0; seed < Cases / 4; seed++)
        {
            var random = new RandomGraphs(seed);
            var (shapes, data) = (random.Shapes(), random.Data());

            var shuffled = ShapesGraph.Load(Shuffled(shapes, seed)).Validate(Shuffled(data, seed));

            Assert.True(Lines(ShapesGraph.Load(shapes).Validate(data)).SequenceEqual(Lines(shuffled)), $"seed {seed}:\n{Text(shapes)}\n--\n{Text(data)}");
        }
    }

    [Fact]
    public void A_report_of_only_some_focus_nodes_is_that_part_of_the_whole()
    {
        for (var seed = 0; seed < Cases / 4; seed++)
        {
            var random = new RandomGraphs(seed);
            var shapes = Given.Shapes("ex:S sh:targetSubjectsOf ex:p, ex:q ; sh:property [ sh:path ex:r ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .");
            var data = random.Data();

            var part = shapes.Validate(data, [Given.Ex("a"), Given.Ex("b")]);

            var whole = shapes.Validate(data).Results.Where(result => result.FocusNode == Given.Ex("a") || result.FocusNode == Given.Ex("b"));
            Assert.True(whole.Select(result => result.ToString()).SequenceEqual(part.Results.Select(result => result.ToString())), $"seed {seed}");
        }
    }

    private static List<string> Lines(ValidationReport report) =>
    [
        .. report.Results.Select(result => $"{result.FocusNode} {Component(result)} {result.Value} {result.SourceShape}").Order(StringComparer.Ordinal),
    ];

    private static string Component(ValidationResult result) =>
        result.SourceConstraintComponent.Value[Sh.Namespace.Length..].Replace("ConstraintComponent", "", StringComparison.Ordinal);

    private static Graph Shuffled(Graph graph, int seed)
    {
        var triples = graph.ToArray();
        new Random(seed).Shuffle(triples);
        return new Graph(triples);
    }

    private static string Text(Graph graph) => string.Join('\n', graph);
}
