namespace MetaCatalog.JsonSchema.Tests.Keywords;

public class AssertionMessageTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "5", "5 is a number; it must be a string.", "5は数値です。文字列でなければなりません。")]
    [InlineData("""{"type":["string","array"]}""", "5", "5 is a number; it must be a string or an array.", "5は数値です。文字列、または配列でなければなりません。")]
    [InlineData("""{"type":"integer"}""", "1.5", "1.5 must be an integer.", "1.5は整数でなければなりません。")]
    [InlineData("""{"const":1}""", "2", "2 is not allowed; it must be 1.", "2は使えません。1でなければなりません。")]
    [InlineData("""{"enum":["a","b"]}""", "\"c\"", "\"c\" is not allowed. Allowed: \"a\", \"b\".", "\"c\"は使えません。使えるもの: \"a\"、\"b\"。")]
    [InlineData("""{"maximum":3}""", "4", "4 is too large; at most 3 is allowed.", "4は大きすぎます。3以下でなければなりません。")]
    [InlineData("""{"multipleOf":0.01}""", "0.075", "0.075 is not a multiple of 0.01.", "0.075は0.01の倍数でなければなりません。")]
    [InlineData("""{"minLength":2}""", "\"年\"", "\"年\" has 1 character; at least 2 are needed.", "\"年\"は1文字です。2文字以上でなければなりません。")]
    [InlineData("""{"maxItems":1}""", "[1,2]", "The array has 2 items; at most 1 is allowed.", "配列の要素が2個あります。1個以内でなければなりません。")]
    [InlineData("""{"uniqueItems":true}""", "[1,2,1.0]", "Items 0 and 2 are equal (1.0); all items must differ.", "0番と2番の要素が同じ値(1.0)です。要素はすべて異なっていなければなりません。")]
    [InlineData("""{"required":["a","b"]}""", """{"b":1}""", "Property \"a\" is missing.", "必須プロパティ「a」がありません。")]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", "Property \"a\" needs \"b\" beside it.", "プロパティ「a」があるときは「b」も必要です。")]
    [InlineData("""{"pattern":"^a$"}""", "\"b\"", "\"b\" does not match the pattern ^a$.", "\"b\"はパターン^a$に合いません。")]
    public void Failure_says_the_thing_the_value_and_what_is_allowed(string schema, string document, string english, string japanese)
    {
        var error = Verdict.OnlyError(schema, document);

        Assert.Equal(english, error.Message);
        Assert.Equal(japanese, error.MessageJa);
    }

    [Fact]
    public void Failure_has_pointer_location_line_and_column()
    {
        const string Schema = """{"$id":"https://example.org/s","$defs":{"n":{"type":"integer"}},"properties":{"日/付":{"$ref":"#/$defs/n"}}}""";

        var error = Verdict.OnlyError(Schema, "{\n  \"日/付\": \"x\"\n}");

        Assert.Equal("/日~1付", error.InstancePointer);
        Assert.Equal("/properties/日~1付/$ref/type", error.KeywordLocation);
        Assert.Equal("https://example.org/s#/$defs/n/type", error.AbsoluteKeywordLocation);
        Assert.Equal("type", error.Keyword);
        Assert.Equal((2, 10), (error.Line, error.Column));
    }
}
