namespace MetaCatalog.JsonSchema.Tests;

public class SchemaRegistryTests
{
    [Fact]
    public void Schema_may_refer_to_one_that_is_added_later()
    {
        var registry = new SchemaRegistry();
        var iri = registry.Add("""{"$id":"https://example.org/a","$ref":"b#/$defs/n"}"""u8);
        registry.Add("""{"$defs":{"n":{"type":"integer"}}}"""u8, "https://example.org/b");

        var schema = registry.Compile(iri);

        Assert.True(schema.Validate("1"u8).IsValid);
        Assert.Equal("https://example.org/b#/$defs/n/type", Assert.Single(schema.Validate("null"u8).Errors).AbsoluteKeywordLocation);
    }

    [Fact]
    public void Fragment_names_a_schema_inside()
    {
        var registry = new SchemaRegistry();
        registry.Add("""{"$id":"https://example.org/a","$defs":{"x":{"$anchor":"x","type":"null"}}}"""u8);

        Assert.False(registry.Compile("https://example.org/a#x").Validate("1"u8).IsValid);
        Assert.False(registry.Compile("https://example.org/a#/$defs/x").Validate("1"u8).IsValid);
    }

    [Fact]
    public void Same_text_may_be_added_again()
    {
        var registry = new SchemaRegistry();

        var first = registry.Add("""{"$id":"https://example.org/a"}"""u8);
        var second = registry.Add("""{"$id":"https://example.org/a"}"""u8);

        Assert.Equal(first, second);
    }

    [Fact]
    public void One_schema_serves_many_threads()
    {
        var schema = Verdict.Compile("""{"type":"array","items":{"type":"integer"},"uniqueItems":true,"unevaluatedItems":false}""");

        var verdicts = Enumerable.Range(0, 2000).AsParallel()
            .Select(number => schema.Validate(System.Text.Encoding.UTF8.GetBytes($"[{number},{(number % 2 == 0 ? number : number + 1)}]")).IsValid == (number % 2 == 1));

        Assert.All(verdicts, Assert.True);
    }
}
