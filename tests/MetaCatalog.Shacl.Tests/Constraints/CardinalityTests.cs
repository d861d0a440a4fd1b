namespace MetaCatalog.Shacl.Tests.Constraints;

/// <summary>SHACL, 4.2: minCount, maxCount.</summary>
public class CardinalityTests
{
    [Theory]
    [InlineData("sh:minCount 2", "ex:a ex:p 1 .", "MinCount")]
    [InlineData("sh:minCount 2", "ex:a ex:p 1, 2 .", "")]
    [InlineData("sh:minCount 1", "", "MinCount")]
    [InlineData("sh:minCount 0", "", "")]
    [InlineData("sh:maxCount 1", "ex:a ex:p 1, 2 .", "MaxCount")]
    [InlineData("sh:maxCount 0", "ex:a ex:p 1 .", "MaxCount")]
    [InlineData("sh:maxCount 0", "", "")]
    [InlineData("sh:minCount 99999999999999999999", "ex:a ex:p 1 .", "MinCount")]
    public void Values_are_counted(string constraint, string data, string expected) =>
        Assert.Equal(expected, string.Join('|', Given.ForProperty(constraint, data)));

    [Fact]
    public void A_value_reached_twice_counts_once()
    {
        var report = Given.Report(
            "ex:S sh:targetNode ex:a ; sh:property [ sh:path [ sh:alternativePath ( ex:p ex:q ) ] ; sh:maxCount 1 ] .", "ex:a ex:p ex:b ; ex:q ex:b .");

        Assert.True(report.Conforms);
    }
}
