namespace MetaCatalog.Shacl.Tests.Constraints;

/// <summary>SHACL, 4.8: closed, hasValue, in.</summary>
public class OtherTests
{
    [Fact]
    public void Closed_reports_every_other_property_with_its_path()
    {
        var report = Given.Report(
            "ex:S sh:targetNode ex:a ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ; sh:property [ sh:path ex:p ] .",
            "ex:a a ex:C ; ex:p 1 ; ex:q 2 ; ex:r ex:x .");

        Assert.Equal(["<http://example.org/q>", "<http://example.org/r>"], report.Results.Select(result => result.ResultPath?.ToString()));
        Assert.Equal(["Closed \"2\"^^<xsd:integer>", "Closed <x>"], Given.Summary(report));
    }

    [Theory]
    [InlineData("sh:hasValue ex:x", "ex:a ex:p ex:x, ex:y .", "")]
    [InlineData("sh:hasValue ex:x", "ex:a ex:p ex:y .", "HasValue")]
    [InlineData("sh:hasValue ex:x, ex:y", "", "HasValue|HasValue")]
    [InlineData("sh:in ( ex:x 1 \"t\"@en )", "ex:a ex:p ex:x, 1, \"t\"@en .", "")]
    [InlineData("sh:in ( ex:x 1 )", "ex:a ex:p 1.0, \"01\"^^xsd:integer .", "In \"01\"^^<xsd:integer>|In \"1.0\"^^<xsd:decimal>")]
    [InlineData("sh:in ()", "ex:a ex:p ex:x .", "In <x>")]
    public void Values_are_looked_up_as_terms(string constraint, string data, string expected) =>
        Assert.Equal(expected, string.Join('|', Given.ForProperty(constraint, data)));
}
