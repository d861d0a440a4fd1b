using System.Diagnostics;
using System.Text;

namespace MetaCatalog.JsonSchema.Tests.Hostile;

public class HostileInputTests
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(?=a)(a+)+$")]
    [InlineData("(a+)+\\\\b#")]
    public void Pattern_that_backtracks_cannot_hang(string pattern)
    {
        var document = $"\"{new string('a', 50_000)}!\"";
        var clock = Stopwatch.StartNew();

        var result = Verdict.Of($$"""{"pattern":"{{pattern}}"}""", document);

        Assert.False(result.IsValid);
        Assert.True(clock.Elapsed < Generous, $"{pattern} took {clock.Elapsed}");
    }

    [Fact]
    public void Deep_document_is_refused_with_its_position()
    {
        var error = Verdict.OnlyError("true", new string('[', 100_000));

        Assert.Equal("The JSON text is nested deeper than 200 levels.", error.Message);
        Assert.Equal(("syntax", 1, 201), (error.Keyword, error.Line, error.Column));
    }

    [Fact]
    public void Schemas_that_double_are_given_up()
    {
        var levels = string.Join(',', Enumerable.Range(0, 60).Select(static level => $$"""
            "l{{level}}":{"allOf":[{"$ref":"#/$defs/l{{level + 1}}"},{"$ref":"#/$defs/l{{level + 1}}"} ] }
            """));
        var schema = $$"""{"$defs":{{{levels}},"l60":{"allOf":[true]} },"$ref":"#/$defs/l0"}""";

        var error = Verdict.OnlyError(schema, "1", new ValidationOptions { MaxEvaluations = 200_000 });

        Assert.Equal("limit", error.Keyword);
    }

    [Fact]
    public void Dynamic_loop_is_given_up()
    {
        const string Schema = """{"$id":"https://example.org/loop","$dynamicAnchor":"a","anyOf":[{"$dynamicRef":"#a"}]}""";

        var error = Verdict.OnlyError(Schema, "1");

        Assert.Equal("limit", error.Keyword);
    }

    [Fact]
    public void Million_items_are_bounded()
    {
        var document = "[" + string.Join(',', Enumerable.Range(0, 1_000_000)) + "]";
        var clock = Stopwatch.StartNew();

        Assert.True(Verdict.Of("""{"uniqueItems":true,"items":{"type":"integer"}}""", document).IsValid);
        var result = Verdict.Of("""{"items":{"type":"string"}}""", document);

        Assert.True(result.IsTruncated);
        Assert.InRange(result.Errors.Count, 1, 10_001);
        Assert.True(clock.Elapsed < Generous, $"took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("1e999999999", true)]
    [InlineData("-1e999999999", false)]
    [InlineData("1e-999999999", false)]
    [InlineData("123456789012345678901234567890.5", true)]
    public void Enormous_numbers_are_compared_exactly(string number, bool isValid) =>
        Assert.Equal(isValid, Verdict.Of("""{"minimum":123456789012345678901234567890.4,"multipleOf":0.5}""", number).IsValid);

    [Theory]
    [InlineData("1e9999999999", "The number's exponent has more than 9 digits.")]
    [InlineData("{\"a\":1,\"a\":2}", "Property \"a\" is given twice in one object.")]
    [InlineData("\"\\ud800\"", "This escape is half of a surrogate pair; no character is meant by it.")]
    [InlineData("01", "A number may not begin with an extra 0.")]
    [InlineData("[1,]", "']' is not allowed here; a value is needed.")]
    [InlineData("", "The JSON text ends where a value is needed.")]
    [InlineData("{\"a\" 1}", "'1' is not allowed here; ':' is needed.")]
    [InlineData("\"abc", "The string that begins here is not closed.")]
    [InlineData("nul", "'n' is not allowed here; a value is needed.")]
    public void Text_that_cannot_be_read_is_a_clear_error(string document, string message) =>
        Assert.Equal(message, Verdict.OnlyError("true", document).Message);

    [Fact]
    public void Endless_number_is_refused() =>
        Assert.Equal("The number has more than 4096 characters.", Verdict.OnlyError("true", new string('9', 5000)).Message);

    [Fact]
    public void Invalid_UTF8_is_refused_with_its_position()
    {
        var error = Assert.Single(Verdict.Compile("true").Validate([(byte)'"', (byte)'\n', 0xFF, (byte)'"']).Errors);

        Assert.Equal("Byte FF at offset 2 is not valid UTF-8.", error.Message);
        Assert.Equal((2, 1), (error.Line, error.Column));
    }

    [Fact]
    public void Large_object_with_a_duplicate_is_refused_and_may_be_let_in()
    {
        var names = string.Join(',', Enumerable.Range(0, 5000).Select(static number => $"\"n{number}\":0"));
        var document = $$"""{{{names}},"n42":1}""";

        Assert.Equal("Property \"n42\" is given twice in one object.", Verdict.OnlyError("true", document).Message);
        Assert.True(Verdict.Of("true", document, new ValidationOptions { RefuseDuplicateNames = false }).IsValid);
    }

    [Fact]
    public void Broken_input_never_throws()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var schema = Verdict.Compile("""{"type":"object","properties":{"a":{"type":"array","items":{"type":["number","null"]}}}}""");
        var good = Encoding.UTF8.GetBytes("""{"a":[1,2.5e3,null],"b":"\u00e9\ud83d\ude00 日本"}""");
        for (var round = 0; round < 5000; round++)
        {
            var text = (byte[])good.Clone();
            text[random.Next(text.Length)] = (byte)random.Next(256);

            var failure = Record.Exception(() => schema.Validate(text.AsSpan(0, random.Next(text.Length + 1))));

            Assert.True(failure is null, $"seed {seed}, round {round}: {failure}");
        }
    }
}
