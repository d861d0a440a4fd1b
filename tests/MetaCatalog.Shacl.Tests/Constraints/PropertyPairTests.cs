namespace MetaCatalog.Shacl.Tests.Constraints;

/// <summary>SHACL, 4.5: equals, disjoint, lessThan, lessThanOrEquals.</summary>
public class PropertyPairTests
{
    [Theory]
    [InlineData("sh:equals ex:q", "ex:a ex:p 1, 2 ; ex:q 2, 3 .", "Equals \"1\"^^<xsd:integer>|Equals \"3\"^^<xsd:integer>")]
    [InlineData("sh:equals ex:q", "ex:a ex:p 1 ; ex:q 1 .", "")]
    [InlineData("sh:disjoint ex:q", "ex:a ex:p ex:x, ex:y ; ex:q ex:y .", "Disjoint <y>")]
    [InlineData("sh:disjoint ex:q", "ex:a ex:p ex:x .", "")]
    [InlineData("sh:lessThan ex:q", "ex:a ex:p 1 ; ex:q 1 .", "LessThan \"1\"^^<xsd:integer>")]
    [InlineData("sh:lessThan ex:q", "ex:a ex:p 1 ; ex:q 2, 3 .", "")]
    [InlineData("sh:lessThan ex:q", "ex:a ex:p 1 .", "")]
    [InlineData("sh:lessThan ex:q", "ex:a ex:p 1 ; ex:q \"b\" .", "LessThan \"1\"^^<xsd:integer>")]
    [InlineData("sh:lessThanOrEquals ex:q", "ex:a ex:p 1 ; ex:q 1.0 .", "")]
    [InlineData("sh:lessThanOrEquals ex:q", "ex:a ex:p ex:x ; ex:q 1.0 .", "LessThanOrEquals <x>")]
    public void Values_compare_with_those_of_another_property(string constraint, string data, string expected) =>
        Assert.Equal(expected, string.Join('|', Given.ForProperty(constraint, data)));
}
