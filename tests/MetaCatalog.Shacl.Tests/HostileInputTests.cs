using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Tests;

/// <summary>Whatever is thrown at the engine, it answers in bounded time, with a report or a clear error.</summary>
public class HostileInputTests
{
    [Fact]
    public void Shapes_nested_too_deep_are_refused_without_exhausting_the_stack()
    {
        var shapes = new Graph();
        for (var i = 0; i < 20_000; i++)
        {
            shapes.Add(new BlankNode($"s{i}"), Sh.Not, new BlankNode($"s{i + 1}"));
        }

        var refusal = Assert.Throws<ShapesException>(() => ShapesGraph.Load(shapes));

        Assert.Contains("MaxNesting", Assert.Single(refusal.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_many_shapes_is_found_without_exhausting_the_stack()
    {
        var shapes = new Graph();
        for (var i = 0; i < 20_000; i++)
        {
            shapes.Add(new BlankNode($"s{i}"), Sh.Not, new BlankNode($"s{(i + 1) % 20_000}"));
        }

        var refusal = Assert.Throws<ShapesException>(() => ShapesGraph.Load(shapes));

        Assert.InRange(Assert.Single(refusal.Faults).Message.Length, 10, 2_000);
    }

    [Fact]
    public void Shapes_that_double_at_every_level_cost_no_more_than_their_number()
    {
        var shapes = new StringBuilder("ex:S sh:targetNode ex:a ; sh:node ex:S0 .\n");
        for (var i = 0; i < 60; i++)
        {
            shapes.Append($"ex:S{i} sh:and ( ex:S{i + 1} ex:S{i + 1} ) .\n");
        }

        var report = Given.Shapes(shapes + "ex:S60 sh:nodeKind sh:IRI .").Validate([], new ShaclOptions { MaxSteps = 10_000 });

        Assert.True(report.Conforms);
    }

    [Fact]
    public void Results_that_double_at_every_level_stop_at_their_bound()
    {
        var shapes = new StringBuilder("ex:S sh:targetNode ex:a ; sh:property ex:P0 .\n");
        for (var i = 0; i < 40; i++)
        {
            shapes.Append($"ex:P{i} sh:path [ sh:zeroOrOnePath ex:p ] ; sh:property ex:P{i + 1}, [ sh:path [ sh:zeroOrOnePath ex:p ] ; sh:property ex:P{i + 1} ] .\n");
        }

        var compiled = Given.Shapes(shapes + "ex:P40 sh:path ex:p ; sh:minCount 1 .");

        var stop = Assert.Throws<ValidationLimitException>(() => compiled.Validate([], new ShaclOptions { MaxResults = 1_000 }));

        Assert.Equal("MaxResults", stop.Limit);
    }

    [Fact]
    public void Steps_and_time_have_bounds()
    {
        var shapes = Given.Shapes("ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path [ sh:zeroOrMorePath ex:p ] ; sh:nodeKind sh:IRI ] .");
        var chain = new Graph(Enumerable.Range(0, 5_000).Select(i => new Triple(Given.Ex($"n{i}"), Given.Ex("p"), Given.Ex($"n{i + 1}"))));

        var steps = Assert.Throws<ValidationLimitException>(() => shapes.Validate(chain, new ShaclOptions { MaxSteps = 100_000 }));
        var time = Assert.Throws<ValidationLimitException>(() => shapes.Validate(chain, new ShaclOptions { Timeout = TimeSpan.FromMilliseconds(20) }));

        Assert.Equal("MaxSteps", steps.Limit);
        Assert.Equal("Timeout", time.Limit);
    }

    [Fact]
    public void A_cancelled_validation_stops()
    {
        var shapes = Given.Shapes("ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path [ sh:zeroOrMorePath ex:p ] ; sh:nodeKind sh:IRI ] .");
        var chain = new Graph(Enumerable.Range(0, 5_000).Select(i => new Triple(Given.Ex($"n{i}"), Given.Ex("p"), Given.Ex($"n{i + 1}"))));
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => shapes.Validate(chain, cancellationToken: cancellation.Token));
    }

    [Fact]
    public void A_long_list_is_read_and_a_longer_one_refused()
    {
        var shapes = new Graph();
        shapes.Add(Given.Ex("S"), Sh.TargetNode, Given.Ex("a"));
        shapes.Add(Given.Ex("S"), Sh.In, new BlankNode("l0"));
        const int Length = 100_000;
        for (var i = 0; i < Length; i++)
        {
            shapes.Add(new BlankNode($"l{i}"), RdfTerms.First, new Literal($"{i}"));
            shapes.Add(new BlankNode($"l{i}"), RdfTerms.Rest, i == Length - 1 ? RdfTerms.Nil : new BlankNode($"l{i + 1}"));
        }

        Assert.Single(ShapesGraph.Load(shapes).Validate([]).Results);
        Assert.Throws<ShapesException>(() => ShapesGraph.Load(shapes, new ShapesOptions { MaxListLength = Length - 1 }));
    }

    [Fact]
    public void A_path_that_doubles_at_every_level_is_refused()
    {
        var shapes = new StringBuilder("ex:S sh:path _:p0 ; sh:minCount 1 .\n");
        for (var i = 0; i < 40; i++)
        {
            shapes.Append($"_:p{i} sh:alternativePath ( _:p{i + 1} _:p{i + 1} ) .\n");
        }

        var fault = Assert.Single(Given.Faults(shapes + "_:p40 sh:inversePath ex:p ."));

        Assert.Contains("MaxPathLength", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Enormous_numbers_are_compared_and_not_parsed_for_ever()
    {
        var digits = new string('9', 50_000);

        var results = Given.ForProperty("sh:maxInclusive 5 ; sh:datatype xsd:integer", $"ex:a ex:p {digits} .");

        Assert.Single(results);
    }

    [Fact]
    public void Many_threads_share_one_shapes_graph()
    {
        var shapes = Given.Shapes("ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:node ex:T ; sh:pattern \"^[0-9]+$\" ] . ex:T sh:datatype xsd:integer .");
        var data = Enumerable.Range(0, 200).Select(i => Given.Data($"ex:a{i} a ex:C ; ex:p {(i % 2 == 0 ? "5" : "\"x\"")} .")).ToList();
        var counts = new int[data.Count];

        Parallel.For(0, data.Count, i => counts[i] = shapes.Validate(data[i]).Results.Count);

        Assert.Equal(Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? 0 : 2), counts);
    }

    [Fact]
    public void A_validation_leaves_nothing_behind_for_the_next()
    {
        var shapes = Given.Shapes("ex:S sh:targetClass ex:C ; sh:closed true ; sh:property [ sh:path [ sh:inversePath ex:p ] ; sh:minCount 1 ] .");
        var first = Given.Data("ex:a a ex:C . ex:b ex:p ex:a ; ex:q 1, 2, 3 .");

        shapes.Validate(first);

        Assert.True(shapes.Validate([]).Conforms);
        Assert.Equal(["Closed <C>", "MinCount"], Given.Summary(shapes.Validate(Given.Data("ex:a a ex:C ."))));
    }
}
