namespace MetaCatalog.Shacl.Tests.Constraints;

/// <summary>SHACL, 4.7: node, property, qualifiedValueShape.</summary>
public class ShapeBasedTests
{
    [Fact]
    public void Node_reports_the_value_once_and_the_reasons_as_details()
    {
        var report = Given.Report(
            "ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:node ex:T ] . ex:T sh:property [ sh:path ex:q ; sh:minCount 1 ; sh:datatype xsd:date ] .",
            "ex:a ex:p ex:b, ex:c . ex:b ex:q \"2024-01-01\"^^xsd:date . ex:c ex:q 1 .");

        var result = Assert.Single(report.Results);
        var detail = Assert.Single(result.Details);
        Assert.Equal(Given.Ex("c"), result.Value);
        Assert.Equal(Given.Ex("c"), detail.FocusNode);
        Assert.Equal("ex:q: 1 does not have the datatype xsd:date.", detail.MessageIn("en"));
    }

    [Fact]
    public void Details_can_be_left_out()
    {
        var report = Given.Report(
            "ex:S sh:targetNode ex:a ; sh:node ex:T . ex:T sh:nodeKind sh:Literal .", "ex:a ex:p 1 .", new ShaclOptions { Details = false });

        Assert.Empty(Assert.Single(report.Results).Details);
    }

    [Fact]
    public void Property_results_are_reported_for_the_value()
    {
        var report = Given.Report(
            "ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:property [ sh:path ex:q ; sh:maxCount 0 ] ] .", "ex:a ex:p ex:b . ex:b ex:q 1 .");

        var result = Assert.Single(report.Results);
        Assert.Equal(Given.Ex("b"), result.FocusNode);
        Assert.Equal("<http://example.org/q>", result.ResultPath?.ToString());
    }

    [Theory]
    [InlineData("sh:qualifiedMinCount 2", "QualifiedMinCount")]
    [InlineData("sh:qualifiedMinCount 1", "")]
    [InlineData("sh:qualifiedMaxCount 0", "QualifiedMaxCount")]
    [InlineData("sh:qualifiedMaxCount 1", "")]
    public void Qualified_counts_only_the_values_that_conform(string count, string expected) =>
        Assert.Equal(expected, string.Join('|', Given.ForProperty($"sh:qualifiedValueShape [ sh:nodeKind sh:Literal ] ; {count}", "ex:a ex:p 1, ex:i, ex:j .")));

    [Fact]
    public void Qualified_and_disjoint_does_not_count_what_conforms_to_a_sibling()
    {
        const string Shapes = """
            ex:Hand sh:targetNode ex:a ;
              sh:property [ sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:Thumb ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMinCount 1 ] ,
                [ sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:Finger ] ; sh:qualifiedValueShapesDisjoint true ; sh:qualifiedMaxCount 4 ] .
            """;

        var report = Given.Report(Shapes, "ex:a ex:p ex:both . ex:both a ex:Thumb, ex:Finger .");

        Assert.Equal(["QualifiedMinCount"], Given.Summary(report));
    }
}
