using System.Text;

namespace MetaCatalog.JsonSchema.Tests;

public class BrokenSchemaTests
{
    [Theory]
    [InlineData("""{"type":"text"}""", "type", "\"text\" is not a type. Allowed: null, boolean, object, array, number, string, integer, or an array of different ones.")]
    [InlineData("""{"minLength":-1}""", "minLength", "The value must be an integer of at least 0, not -1.")]
    [InlineData("""{"multipleOf":0}""", "multipleOf", "The value must be a number greater than 0, not 0.")]
    [InlineData("""{"pattern":"(a"}""", "pattern", "'(a' is not an ECMA-262 regular expression: it ends too early.")]
    [InlineData("""{"patternProperties":{"a{2,1}":true}}""", "patternProperties", "'a{2,1}' is not an ECMA-262 regular expression: {2,1} has its bounds the wrong way round.")]
    [InlineData("""{"$ref":"#/$defs/none"}""", "$ref", "There is nothing at '#/$defs/none' in 'json-schema:///schema-1'.")]
    [InlineData("""{"$ref":"https://example.org/other"}""", "$ref", "No schema is registered under 'https://example.org/other'. Add it to the registry: nothing is fetched.")]
    [InlineData("""{"required":["a","a"]}""", "required", "The value must be an array of different strings, not [\"a\",\"a\"].")]
    [InlineData("""{"allOf":[]}""", "allOf", "The value must be an array of at least one schema, not [].")]
    [InlineData("""{"properties":{"a":1}}""", "schema", "A schema is an object or a boolean, not 1.")]
    public void Fault_names_the_keyword_and_what_is_allowed(string schema, string keyword, string message)
    {
        var fault = Assert.Single(Verdict.Faults(schema));

        Assert.Equal(keyword, fault.Keyword);
        Assert.Equal(message, fault.Message);
        Assert.NotEqual(fault.Message, fault.MessageJa);
    }

    [Fact]
    public void All_faults_are_reported_with_their_positions()
    {
        var faults = Verdict.Faults("{\n\"type\":\"text\",\n\"properties\":{\"a\":{\"minimum\":\"1\"}},\n\"$ref\":\"gone\"}");

        Assert.Equal([(2, 8), (4, 8), (3, 30)], faults.Select(static fault => (fault.Line, fault.Column)));
    }

    [Fact]
    public void Schema_that_applies_itself_without_end_is_refused()
    {
        var faults = Verdict.Faults("""{"$defs":{"a":{"allOf":[{"$ref":"#/$defs/b"}]},"b":{"anyOf":[{"$ref":"#/$defs/a"}]}},"$ref":"#/$defs/a"}""");

        Assert.Contains("without end", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_JSON_is_refused_with_its_position()
    {
        var fault = Assert.Single(Verdict.Faults("{\"type\":\n\"string\",}"));

        Assert.Equal(("syntax", 2, 10), (fault.Keyword, fault.Line, fault.Column));
    }

    [Fact]
    public void Name_given_twice_is_refused()
    {
        var registry = new SchemaRegistry();
        registry.Add("""{"$id":"https://example.org/a"}"""u8);

        var exception = Assert.Throws<SchemaException>(() => registry.Add(Encoding.UTF8.GetBytes("""{"$id":"https://example.org/a","type":"null"}""")));

        Assert.Contains("already names another schema", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_required_vocabulary_is_refused()
    {
        var registry = new SchemaRegistry();
        registry.Add("""{"$id":"https://example.org/meta","$schema":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://example.org/vocab":true}}"""u8);

        var exception = Assert.Throws<SchemaException>(() => registry.Compile("""{"$schema":"https://example.org/meta"}"""u8));

        Assert.Contains("https://example.org/vocab", exception.Message, StringComparison.Ordinal);
    }
}
