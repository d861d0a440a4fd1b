namespace MetaCatalog.Shacl.Tests.Constraints;

/// <summary>SHACL, 4.3: minExclusive, minInclusive, maxExclusive, maxInclusive.</summary>
public class ValueRangeTests
{
    [Theory]
    [InlineData("sh:minInclusive 5", "5", true)]
    [InlineData("sh:minInclusive 5", "5.0", true)]
    [InlineData("sh:minInclusive 5", "4.99", false)]
    [InlineData("sh:minExclusive 5", "5e0", false)]
    [InlineData("sh:minExclusive 5", "5.000000000000000000001", true)]
    [InlineData("sh:maxInclusive 5", "\"+5\"^^xsd:integer", true)]
    [InlineData("sh:maxExclusive 5", "5", false)]
    [InlineData("sh:maxExclusive 5", "\"NaN\"^^xsd:double", false)]
    [InlineData("sh:maxInclusive 5", "\"five\"^^xsd:integer", false)]
    [InlineData("sh:maxInclusive 5", "\"3\"", false)]
    [InlineData("sh:maxInclusive 5", "ex:iri", false)]
    [InlineData("sh:minInclusive \"2024-01-01\"^^xsd:date", "\"2024-01-02\"^^xsd:date", true)]
    [InlineData("sh:minInclusive \"2024-01-01T00:00:00Z\"^^xsd:dateTime", "\"2024-01-01T00:00:00+09:00\"^^xsd:dateTime", false)]
    [InlineData("sh:minInclusive 1", "99999999999999999999999999999999", true)]
    public void Bounds_compare_by_value(string constraint, string value, bool conforms) =>
        Assert.Equal(conforms, Given.ForProperty(constraint, $"ex:a ex:p {value} .").Length == 0);
}
