using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Catalog.Tests.Validation;

/// <summary>Reports as <c>sh:ValidationReport</c>, whatever found the faults.</summary>
public class ReportGraphTests
{
    private static readonly Iri Topic = new("https://example.org/d");

    [Fact]
    public void A_finding_of_a_shape_is_a_result_as_SHACL_has_it()
    {
        var finding = new Finding("sh:minCount", Severity.Error, new Bilingual("No title.", "名称なし。"), new Location(FocusNode: Topic, Path: "<http://purl.org/dc/terms/title>"))
        {
            Rule = "https://w3id.org/metacatalog/shapes/core#Resource",
        };

        var graph = ReportGraph.Of(new ValidationReport([finding]), Topic);

        AssertSame(graph, """
            [] a sh:ValidationReport ; sh:conforms false ; dct:subject <https://example.org/d> ; sh:result [ a sh:ValidationResult ;
                sh:focusNode <https://example.org/d> ; sh:resultPath dct:title ; sh:resultSeverity sh:Violation ;
                sh:resultMessage "No title."@en , "名称なし。"@ja ; sh:sourceConstraintComponent sh:MinCountConstraintComponent ;
                sh:sourceShape <https://w3id.org/metacatalog/shapes/core#Resource> ; mc:code "sh:minCount" ] .
            """);
    }

    [Fact]
    public void A_rule_is_its_own_constraint_component_and_brings_its_repair()
    {
        var finding = new Finding("P-03", Severity.Warning, new Bilingual("No licence.", "ライセンスなし。"), new Location(FocusNode: Topic, Path: "dct:license"))
        {
            Rule = "https://w3id.org/metacatalog/rules/P-03",
            Repair = new Bilingual("Add one.", "追加してください。"),
        };

        var graph = ReportGraph.Of(new ValidationReport([finding]), Topic);

        AssertSame(graph, """
            [] a sh:ValidationReport ; sh:conforms false ; dct:subject <https://example.org/d> ; sh:result [ a sh:ValidationResult ;
                sh:focusNode <https://example.org/d> ; sh:resultPath dct:license ; sh:resultSeverity sh:Warning ;
                sh:resultMessage "No licence."@en , "ライセンスなし。"@ja ; sh:sourceConstraintComponent <https://w3id.org/metacatalog/rules/P-03> ;
                mc:code "P-03" ; mc:repair "Add one."@en , "追加してください。"@ja ] .
            """);
    }

    [Fact]
    public void A_finding_of_the_schema_says_its_place_in_the_document()
    {
        var finding = new Finding("schema:format", Severity.Error, new Bilingual("No date.", "日付ではない。"), new Location("/issued", 3, 12))
        {
            Rule = "https://w3id.org/metacatalog/schemas/core#/$defs/date/format",
        };

        var graph = ReportGraph.Of(new ValidationReport([finding]), Topic);

        AssertSame(graph, """
            [] a sh:ValidationReport ; sh:conforms false ; dct:subject <https://example.org/d> ; sh:result [ a sh:ValidationResult ;
                sh:focusNode <https://example.org/d> ; sh:resultSeverity sh:Violation ; sh:resultMessage "No date."@en , "日付ではない。"@ja ;
                sh:sourceConstraintComponent mc:Check ; sh:sourceShape <https://w3id.org/metacatalog/schemas/core#/$defs/date/format> ;
                mc:code "schema:format" ; mc:pointer "/issued" ; mc:line 3 ; mc:column 12 ] .
            """);
    }

    [Fact]
    public void A_path_of_several_properties_is_given_in_words()
    {
        var finding = new Finding("sh:minCount", Severity.Info, new Bilingual("x", "x"), new Location(FocusNode: Topic, Path: "<http://purl.org/dc/terms/a>|<http://purl.org/dc/terms/b>"));

        var graph = ReportGraph.Of(new ValidationReport([finding]), Topic);

        Assert.Empty(graph.WithPredicate(Sh.ResultPath));
        Assert.Equal("<http://purl.org/dc/terms/a>|<http://purl.org/dc/terms/b>", ((Literal)Assert.Single(graph.WithPredicate(Mc.Path)).Object).LexicalForm);
    }

    [Fact]
    public void Blank_nodes_of_the_data_do_not_fall_together_with_those_of_the_report()
    {
        var focus = new BlankNode("r2");
        var finding = new Finding("sh:nodeKind", Severity.Error, new Bilingual("x", "x"), new Location(FocusNode: focus));

        var graph = ReportGraph.Of(new ValidationReport([finding]));

        Assert.Empty(graph.WithSubject(focus));
        Assert.Single(graph.WithObject(focus));
    }

    [Fact]
    public void A_clean_report_conforms()
    {
        var graph = ReportGraph.Of(ValidationReport.Clean, Topic);

        Assert.Equal(new Literal("true", Xsd.Boolean), Assert.Single(graph.WithPredicate(Sh.Conforms)).Object);
    }

    private static void AssertSame(Graph graph, string turtle)
    {
        var expected = RdfReader.ReadGraph($"@prefix sh: <{Sh.Namespace}> . @prefix mc: <{Mc.Namespace}> . @prefix dct: <{Dcterms.Namespace}> .\n{turtle}", RdfFormat.Turtle);
        Assert.True(GraphIsomorphism.AreIsomorphic(expected, graph), RdfWriter.ToText(graph, RdfFormat.Turtle));
    }
}
