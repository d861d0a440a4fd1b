using System.Text;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Tests.Laws;

/// <summary>Small random shapes and data, the same for the same seed.</summary>
internal sealed class RandomGraphs(int seed)
{
    private static readonly string[] Predicates = ["ex:p", "ex:q", "ex:r"];
    private static readonly string[] Nodes = ["ex:a", "ex:b", "ex:c", "ex:d"];
    private static readonly string[] Classes = ["ex:C", "ex:D", "ex:E"];
    private static readonly string[] Values = [.. Nodes, "1", "2", "\"x\"", "\"x\"@en", "true"];
    private readonly Random random = new(seed);

    /// <summary>A dozen statements about four nodes and three classes.</summary>
    public Graph Data()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 12; i++)
        {
            text.Append($"{Pick(Nodes)} {Pick(Predicates)} {Pick(Values)} .\n");
        }

        return Given.Data(text + $"{Pick(Nodes)} a {Pick(Classes)} . {Pick(Nodes)} a {Pick(Classes)} . {Pick(Classes)} rdfs:subClassOf {Pick(Classes)} .");
    }

    /// <summary>Three named shapes with targets; each may use those after it.</summary>
    public Graph Shapes()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 3; i++)
        {
            text.Append($"ex:S{i} {Target()} ; {Constraints(3, i)} .\n");
        }

        return Given.Data(text.ToString());
    }

    private string Target() => random.Next(4) switch
    {
        0 => $"sh:targetNode {Pick(Nodes)}, {Pick(Values)}",
        1 => $"sh:targetClass {Pick(Classes)}",
        2 => $"sh:targetSubjectsOf {Pick(Predicates)}",
        _ => $"sh:targetObjectsOf {Pick(Predicates)}",
    };

    private string Constraints(int depth, int shape) => string.Join(" ; ", Enumerable.Range(0, random.Next(1, 3)).Select(_ => Constraint(depth, shape)).Distinct());

    private string Constraint(int depth, int shape) => random.Next(depth > 0 ? 13 : 6) switch
    {
        0 => $"sh:class {Pick(Classes)}",
        1 => $"sh:hasValue {Pick(Values)}",
        2 => $"sh:not [ sh:nodeKind {Pick(["sh:IRI", "sh:Literal", "sh:BlankNode"])} ]",
        3 => $"sh:not [ sh:datatype {Pick(["xsd:integer", "xsd:string", "rdf:langString"])} ]",
        4 => $"sh:not [ sh:in ( {Pick(Values)} {Pick(Values)} ) ]",
        5 => $"{Pick(["sh:equals", "sh:disjoint"])} {Pick(Predicates)}",
        6 => $"sh:not [ {Constraints(depth - 1, shape)} ]",
        7 => $"{Pick(["sh:and", "sh:or", "sh:xone"])} ( [ {Constraints(depth - 1, shape)} ] [ {Constraints(depth - 1, shape)} ] )",
        8 when shape < 2 => $"sh:node ex:S{shape + 1}",
        _ => $"sh:property [ sh:path {Path(2)} ; {Property(depth - 1, shape)} ]",
    };

    private string Property(int depth, int shape) => random.Next(4) switch
    {
        0 => $"sh:minCount {random.Next(3)}",
        1 => $"sh:maxCount {random.Next(3)}",
        2 => $"sh:qualifiedValueShape [ {Constraints(depth, shape)} ] ; sh:qualified{Pick(["Min", "Max"])}Count {random.Next(3)}",
        _ => Constraints(depth, shape),
    };

    private string Path(int depth) => random.Next(depth > 0 ? 9 : 3) switch
    {
        3 => $"[ sh:inversePath {Pick(Predicates)} ]",
        4 => $"( {Path(depth - 1)} {Path(depth - 1)} )",
        5 => $"[ sh:alternativePath ( {Path(depth - 1)} {Path(depth - 1)} ) ]",
        6 => $"[ sh:zeroOrMorePath {Path(depth - 1)} ]",
        7 => $"[ sh:oneOrMorePath {Path(depth - 1)} ]",
        8 => $"[ sh:zeroOrOnePath {Path(depth - 1)} ]",
        _ => Pick(Predicates),
    };

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
