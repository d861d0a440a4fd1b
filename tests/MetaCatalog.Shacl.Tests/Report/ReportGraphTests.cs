using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Tests.Report;

public class ReportGraphTests
{
    [Fact]
    public void A_clean_report_says_that_the_data_conform()
    {
        var graph = Given.Report("ex:S sh:targetNode ex:a ; sh:nodeKind sh:IRI .", "").ToGraph();

        AssertIsomorphic("[] a sh:ValidationReport ; sh:conforms true .", graph);
    }

    [Fact]
    public void Results_carry_severity_path_message_and_details()
    {
        var report = Given.Report(
            """
            ex:S sh:targetNode ex:a ; sh:property ex:P .
            ex:P sh:path ( ex:p [ sh:inversePath ex:q ] ) ; sh:severity ex:Odd ; sh:node ex:T ; sh:message "outer" .
            ex:T sh:nodeKind sh:Literal ; sh:message "inner" .
            """,
            "ex:a ex:p ex:b . ex:c ex:q ex:b .");

        AssertIsomorphic(
            """
            [] a sh:ValidationReport ; sh:conforms false ; sh:result [ a sh:ValidationResult ;
              sh:focusNode ex:a ; sh:value ex:c ; sh:resultPath ( ex:p [ sh:inversePath ex:q ] ) ; sh:resultSeverity ex:Odd ;
              sh:sourceShape ex:P ; sh:sourceConstraintComponent sh:NodeConstraintComponent ; sh:resultMessage "outer" ;
              sh:detail [ a sh:ValidationResult ; sh:focusNode ex:c ; sh:value ex:c ; sh:resultSeverity sh:Violation ;
                sh:sourceShape ex:T ; sh:sourceConstraintComponent sh:NodeKindConstraintComponent ; sh:resultMessage "inner" ] ] .
            """,
            report.ToGraph());
    }

    [Fact]
    public void Blank_nodes_of_data_keep_their_labels_and_meet_no_others()
    {
        var shapes = new Graph();
        shapes.Add(new BlankNode("r1"), Sh.TargetSubjectsOf, Given.Ex("p"));
        shapes.Add(new BlankNode("r1"), Sh.NodeKind, Sh.IriKind);
        var data = new Graph([new Triple(new BlankNode("r1"), Given.Ex("p"), new BlankNode("r2"))]);

        var graph = ShapesGraph.Load(shapes).Validate(data).ToGraph();

        Assert.Equal(new BlankNode("r1"), Assert.Single(graph.WithPredicate(Sh.FocusNode)).Object);
        Assert.NotEqual(new BlankNode("r1"), Assert.Single(graph.WithPredicate(Sh.SourceShape)).Object);
        Assert.Empty(graph.WithSubject(new BlankNode("r1")));
    }

    private static void AssertIsomorphic(string expected, Graph actual) =>
        Assert.True(GraphIsomorphism.AreIsomorphic(Given.Data(expected), actual), string.Join('\n', actual));
}
