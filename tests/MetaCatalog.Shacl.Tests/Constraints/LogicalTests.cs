namespace MetaCatalog.Shacl.Tests.Constraints;

/// <summary>SHACL, 4.6: not, and, or, xone.</summary>
public class LogicalTests
{
    [Theory]
    [InlineData("sh:not [ sh:datatype xsd:string ]", "\"s\"", "Not \"s\"")]
    [InlineData("sh:not [ sh:datatype xsd:string ]", "ex:i", "")]
    [InlineData("sh:and ( [ sh:minLength 2 ] [ sh:maxLength 3 ] )", "\"s\"", "And \"s\"")]
    [InlineData("sh:and ( [ sh:minLength 2 ] [ sh:maxLength 3 ] )", "\"ss\"", "")]
    [InlineData("sh:and ()", "\"s\"", "")]
    [InlineData("sh:or ( [ sh:minLength 2 ] [ sh:nodeKind sh:IRI ] )", "\"s\"", "Or \"s\"")]
    [InlineData("sh:or ( [ sh:minLength 2 ] [ sh:nodeKind sh:IRI ] )", "ex:i", "")]
    [InlineData("sh:or ()", "\"s\"", "Or \"s\"")]
    [InlineData("sh:xone ( [ sh:minLength 2 ] [ sh:minLength 4 ] )", "\"sss\"", "")]
    [InlineData("sh:xone ( [ sh:minLength 2 ] [ sh:minLength 4 ] )", "\"ssss\"", "Xone \"ssss\"")]
    [InlineData("sh:xone ( [ sh:minLength 2 ] [ sh:minLength 4 ] )", "\"s\"", "Xone \"s\"")]
    [InlineData("sh:not [ sh:not [ sh:not [ sh:datatype xsd:string ] ] ]", "\"s\"", "Not \"s\"")]
    public void Shapes_combine(string constraint, string value, string expected) =>
        Assert.Equal(expected, string.Join('|', Given.ForProperty(constraint, $"ex:a ex:p {value} .")));

    [Fact]
    public void A_deactivated_shape_holds_wherever_it_is_used()
    {
        var results = Given.ForNode("sh:not [ sh:deactivated true ; sh:nodeKind sh:Literal ]", "ex:a ex:p 1 .");

        Assert.Equal(["Not <a>"], results);
    }
}
