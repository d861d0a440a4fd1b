namespace MetaCatalog.Shacl.Tests.Targets;

/// <summary>SHACL, 2.1.3.</summary>
public class TargetTests
{
    [Theory]
    [InlineData("ex:S sh:targetNode ex:n, 5 ; sh:nodeKind sh:BlankNode .", "\"5\"^^<xsd:integer> <n>")]
    [InlineData("ex:S sh:targetClass ex:C ; sh:nodeKind sh:BlankNode .", "<c> <d>")]
    [InlineData("ex:S sh:targetSubjectsOf ex:p ; sh:nodeKind sh:BlankNode .", "<c>")]
    [InlineData("ex:S sh:targetObjectsOf ex:p ; sh:nodeKind sh:BlankNode .", "\"v\" <w>")]
    [InlineData("ex:D a rdfs:Class, sh:NodeShape ; sh:nodeKind sh:BlankNode .", "<d>")]
    [InlineData("ex:D a owl:Class, sh:NodeShape ; sh:nodeKind sh:BlankNode .", "<d>")]
    [InlineData("ex:D a ex:Meta ; sh:nodeKind sh:BlankNode . ex:Meta rdfs:subClassOf rdfs:Class, sh:NodeShape .", "<d>")]
    [InlineData("ex:S sh:targetClass ex:C ; sh:targetSubjectsOf ex:p ; sh:targetNode ex:c ; sh:nodeKind sh:BlankNode .", "<c> <d>")]
    [InlineData("ex:S sh:nodeKind sh:BlankNode .", "")]
    [InlineData("ex:S sh:targetNode ex:n ; sh:deactivated true ; sh:nodeKind sh:BlankNode .", "")]
    public void Targets_find_their_focus_nodes(string shapes, string expected)
    {
        var report = Given.Report(shapes, "ex:c a ex:C ; ex:p \"v\", ex:w . ex:d a ex:D . ex:D rdfs:subClassOf ex:C .");

        Assert.Equal(expected, string.Join(' ', Given.FocusNodes(report)));
    }

    [Fact]
    public void A_node_found_by_several_targets_is_validated_once()
    {
        var report = Given.Report(
            "ex:S sh:targetNode ex:c ; sh:targetClass ex:C ; sh:targetSubjectsOf ex:p, ex:q ; sh:nodeKind sh:BlankNode .", "ex:c a ex:C ; ex:p 1, 2 ; ex:q 3 .");

        Assert.Single(report.Results);
    }

    [Fact]
    public void Only_the_focus_nodes_asked_for_are_validated()
    {
        var shapes = Given.Shapes("ex:S sh:targetClass ex:C ; sh:nodeKind sh:BlankNode .");

        var report = shapes.Validate(Given.Data("ex:a a ex:C . ex:b a ex:C . ex:c a ex:D ."), [Given.Ex("b"), Given.Ex("c")]);

        Assert.Equal(["<b>"], Given.FocusNodes(report));
    }

    [Fact]
    public void One_node_can_be_validated_against_one_shape()
    {
        var shapes = Given.Shapes("ex:S sh:targetClass ex:C ; sh:nodeKind sh:BlankNode .");

        var report = shapes.Validate(Given.Data("ex:a ex:p 1 ."), Given.Ex("S"), Given.Ex("a"));

        Assert.Equal(["<a>"], Given.FocusNodes(report));
        Assert.Throws<ArgumentException>(() => shapes.Validate([], Given.Ex("T"), Given.Ex("a")));
    }
}
