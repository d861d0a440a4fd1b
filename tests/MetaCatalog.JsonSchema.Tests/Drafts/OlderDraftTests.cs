namespace MetaCatalog.JsonSchema.Tests.Drafts;

public class OlderDraftTests
{
    private const string Draft7 = "\"$schema\":\"http://json-schema.org/draft-07/schema#\"";
    private const string Draft201909 = "\"$schema\":\"https://json-schema.org/draft/2019-09/schema\"";

    [Theory]
    [InlineData("""{$7,"items":[{"type":"string"}],"additionalItems":false}""", """["a"]""", true)]
    [InlineData("""{$7,"items":[{"type":"string"}],"additionalItems":false}""", """["a",1]""", false)]
    [InlineData("""{$7,"definitions":{"s":{"type":"string"}},"$ref":"#/definitions/s","maxLength":1}""", "\"long\"", true)]
    [InlineData("""{$7,"definitions":{"s":{"$id":"#name","type":"string"}},"properties":{"a":{"$ref":"#name"}}}""", """{"a":1}""", false)]
    [InlineData("""{$7,"dependencies":{"a":["b"],"c":{"required":["d"]}}}""", """{"c":1}""", false)]
    [InlineData("""{$7,"if":{"type":"string"},"then":{"maxLength":1}}""", "\"ab\"", false)]
    [InlineData("""{$7,"unevaluatedProperties":false,"dependentRequired":{"a":["b"]}}""", """{"a":1}""", true)]
    [InlineData("""{$7,"contains":{"type":"string"},"minContains":2}""", """["a"]""", true)]
    [InlineData("""{$19,"items":[true],"unevaluatedItems":false}""", "[1,2]", false)]
    [InlineData("""{$19,"contains":{"type":"string"},"unevaluatedItems":false}""", """["a"]""", false)]
    [InlineData("""{$19,"prefixItems":[{"type":"string"}]}""", "[1]", true)]
    [InlineData("""{$19,"contains":{"type":"string"},"minContains":2}""", """["a"]""", false)]
    [InlineData("""{$19,"$anchor":"root","properties":{"a":{"$ref":"#root"}},"type":"object"}""", """{"a":1}""", false)]
    public void Schema_is_read_as_its_draft_says(string schema, string document, bool isValid) =>
        Assert.Equal(isValid, Verdict.Of(Written(schema), document).IsValid);

    [Fact]
    public void Recursive_reference_goes_to_the_outermost_recursive_root()
    {
        var registry = new SchemaRegistry();
        registry.Add("""{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://example.org/tree","$recursiveAnchor":true,"type":"object","properties":{"children":{"type":"array","items":{"$recursiveRef":"#"}}}}"""u8);
        var strict = registry.Compile("""{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://example.org/strict","$recursiveAnchor":true,"$ref":"tree","unevaluatedProperties":false}"""u8);

        Assert.True(strict.Validate("""{"children":[{"children":[]}]}"""u8).IsValid);
        Assert.False(strict.Validate("""{"children":[{"childern":[]}]}"""u8).IsValid);
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-07/schema")]
    [InlineData("https://json-schema.org/draft/2019-09/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    public void Meta_schema_accepts_good_schemas_and_refuses_bad_ones(string iri)
    {
        var meta = new SchemaRegistry().Compile(iri);

        Assert.True(meta.Validate("""{"type":["string","null"],"properties":{"a":{"minLength":0}},"allOf":[true]}"""u8).IsValid);
        Assert.False(meta.Validate("""{"properties":{"a":{"minLength":-1}}}"""u8).IsValid);
        Assert.False(meta.Validate("""{"allOf":[{"type":"text"}]}"""u8).IsValid);
        Assert.False(meta.Validate("""{"not":1}"""u8).IsValid);
    }

    private static string Written(string schema) =>
        schema.Replace("$7,", Draft7 + ",", StringComparison.Ordinal).Replace("$19,", Draft201909 + ",", StringComparison.Ordinal);
}
