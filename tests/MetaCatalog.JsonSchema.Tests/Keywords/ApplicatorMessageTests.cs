namespace MetaCatalog.JsonSchema.Tests.Keywords;

public class ApplicatorMessageTests
{
    [Fact]
    public void Forbidden_property_is_shown_at_its_name()
    {
        var error = Verdict.OnlyError("""{"properties":{"a":true},"additionalProperties":false}""", "{\"a\":1,\n\"b\":2}");

        Assert.Equal("Property \"b\" is not allowed here.", error.Message);
        Assert.Equal(("/b", "additionalProperties", 2, 1), (error.InstancePointer, error.Keyword, error.Line, error.Column));
    }

    [Fact]
    public void Alternatives_of_other_types_are_told_in_one_sentence()
    {
        var error = Verdict.OnlyError("""{"anyOf":[{"type":"string"},{"type":"array"}]}""", "5");

        Assert.Equal("5 is not allowed. Allowed: a string, an array.", error.Message);
        Assert.Equal("anyOf", error.Keyword);
    }

    [Fact]
    public void Closest_alternative_is_the_one_explained()
    {
        const string Schema = """
            {"oneOf":[
              {"type":"string"},
              {"type":"array","items":{"type":"object","required":["value","language"]}},
              {"type":"object"}]}
            """;

        var error = Verdict.OnlyError(Schema, """[{"value":"x"}]""");

        Assert.Equal("Property \"language\" is missing.", error.Message);
        Assert.Equal("/0", error.InstancePointer);
        Assert.Equal("/oneOf/1/items/required", error.KeywordLocation);
    }

    [Fact]
    public void Discriminating_constant_chooses_the_alternative()
    {
        const string Schema = """
            {"anyOf":[
              {"properties":{"type":{"const":"a"},"n":{"type":"integer"}}},
              {"properties":{"type":{"const":"b"},"n":{"type":"string","minLength":3}}}]}
            """;

        var error = Verdict.OnlyError(Schema, """{"type":"b","n":"xy"}""");

        Assert.Equal("/n", error.InstancePointer);
        Assert.Equal("minLength", error.Keyword);
    }

    [Fact]
    public void Several_fitting_alternatives_are_named()
    {
        var error = Verdict.OnlyError("""{"oneOf":[{"minimum":1},{"type":"string"},{"maximum":9}]}""", "5");

        Assert.Equal("5 fits alternatives 0, 2 at once; exactly one must fit.", error.Message);
    }

    [Fact]
    public void Condition_reports_only_what_its_consequence_misses()
    {
        const string Schema = """{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}""";

        var error = Verdict.OnlyError(Schema, """{"a":1}""");

        Assert.Equal("/then/required", error.KeywordLocation);
    }

    [Fact]
    public void Cause_met_on_two_ways_is_reported_once()
    {
        const string Schema = """{"$defs":{"s":{"type":"string"}},"allOf":[{"$ref":"#/$defs/s"},{"$ref":"#/$defs/s"}]}""";

        Verdict.OnlyError(Schema, "1");
    }

    [Fact]
    public void Errors_come_in_the_order_of_the_document()
    {
        var result = Verdict.Of("""{"required":["z"],"additionalProperties":{"type":"string"}}""", """{"b":1,"a":2}""");

        Assert.Equal(["", "/b", "/a"], result.Errors.Select(static error => error.InstancePointer));
    }

    [Theory]
    [InlineData("""{"unevaluatedProperties":false,"allOf":[{"properties":{"a":true}}]}""", """{"a":1,"b":2}""", "/b")]
    [InlineData("""{"unevaluatedItems":false,"prefixItems":[true]}""", "[1,2]", "/1")]
    [InlineData("""{"propertyNames":{"maxLength":2}}""", """{"abc":1}""", "")]
    [InlineData("""{"contains":{"type":"string"}}""", "[1]", "")]
    [InlineData("""{"not":{"type":"null"}}""", "null", "")]
    public void Failure_points_to_the_value(string schema, string document, string pointer) =>
        Assert.Equal(pointer, Verdict.OnlyError(schema, document).InstancePointer);
}
