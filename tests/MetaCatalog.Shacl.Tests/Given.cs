using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Tests;

/// <summary>Small Turtle in, short lines out.</summary>
internal static class Given
{
    private const string Prefixes = """
        @prefix ex: <http://example.org/> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .

        """;

    /// <summary>An IRI of the example namespace.</summary>
    public static Iri Ex(string name) => new("http://example.org/" + name);

    /// <summary>A graph.</summary>
    public static Graph Data(string turtle) => RdfReader.ReadGraph(Prefixes + turtle, RdfFormat.Turtle);

    /// <summary>Compiled shapes.</summary>
    public static ShapesGraph Shapes(string turtle, ShapesOptions? options = null) => ShapesGraph.Load(Data(turtle), options);

    /// <summary>A report.</summary>
    public static ValidationReport Report(string shapes, string data, ShaclOptions? options = null) => Shapes(shapes).Validate(Data(data), options);

    /// <summary>The results of a property shape with a path <c>ex:p</c> for <c>ex:a</c>, as <c>Component value</c> lines in order.</summary>
    public static string[] ForProperty(string constraints, string data) =>
        Summary(Report($"ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; {constraints} ] .", data));

    /// <summary>The results of a node shape for <c>ex:a</c>, as <c>Component value</c> lines in order.</summary>
    public static string[] ForNode(string constraints, string data) => Summary(Report($"ex:S sh:targetNode ex:a ; {constraints} .", data));

    /// <summary>Results as <c>Component value</c> lines in order.</summary>
    public static string[] Summary(ValidationReport report) =>
        [.. report.Results.Select(result => $"{Component(result)} {Short(result.Value)}".Trim()).Order(StringComparer.Ordinal)];

    /// <summary>The faults of a broken shapes graph.</summary>
    public static IReadOnlyList<ShapesFault> Faults(string turtle, ShapesOptions? options = null) =>
        Assert.Throws<ShapesException>(() => Shapes(turtle, options)).Faults;

    /// <summary>The focus nodes with results, in order.</summary>
    public static string[] FocusNodes(ValidationReport report) =>
        [.. report.Results.Select(result => Short(result.FocusNode)).Distinct().Order(StringComparer.Ordinal)];

    private static string Component(ValidationResult result)
    {
        var name = result.SourceConstraintComponent.Value;
        return name[(name.IndexOf('#', StringComparison.Ordinal) + 1)..].Replace("ConstraintComponent", "", StringComparison.Ordinal);
    }

    private static string Short(Term? term) => (term?.ToString() ?? "")
        .Replace("http://example.org/", "", StringComparison.Ordinal)
        .Replace("http://www.w3.org/2001/XMLSchema#", "xsd:", StringComparison.Ordinal);
}
