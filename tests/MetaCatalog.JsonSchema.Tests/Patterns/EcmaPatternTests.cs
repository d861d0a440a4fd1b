using System.Text.Json;

namespace MetaCatalog.JsonSchema.Tests.Patterns;

public class EcmaPatternTests
{
    [Theory]
    [InlineData("^.$", "😀", true)]
    [InlineData("^[😀-😎]{2}$", "😀😎", true)]
    [InlineData(@"^\u{1F600}$", "😀", true)]
    [InlineData(@"^\ud83d\ude00$", "😀", true)]
    [InlineData(@"^\cJ$", "\n", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData(@"^\p{Script=Hiragana}+$", "ひらがな", true)]
    [InlineData(@"^\p{Lu}\P{Lu}$", "Éa", true)]
    [InlineData(@"^(?<x>a|b)\k<x>$", "bb", true)]
    [InlineData(@"^(?<x>a|b)\k<x>$", "ba", false)]
    [InlineData(@"^(?:(a)|b)\1$", "b", true)]
    [InlineData(@"(?<=年)\d+", "令和年8", true)]
    [InlineData(@"\bfoo\b", "a foo.", true)]
    [InlineData(@"\bfoo\b", "éfoo", true)]
    [InlineData("^(?!x)[a-z]*$", "xyz", false)]
    [InlineData("^[^]$", "😀", true)]
    [InlineData("[]", "a", false)]
    [InlineData("^(a{0,3}b){2}$", "aabb", true)]
    [InlineData("^a{2,}?$", "aaa", true)]
    public void Pattern_means_what_ECMA_262_says(string pattern, string text, bool matches) =>
        Assert.Equal(matches, Verdict.Of($$"""{"pattern":{{JsonSerializer.Serialize(pattern)}} }""", JsonSerializer.Serialize(text)).IsValid);

    [Theory]
    [InlineData("a**")]
    [InlineData("(?i)a")]
    [InlineData("[z-a]")]
    [InlineData(@"\a")]
    [InlineData(@"\2(a)")]
    [InlineData(@"\k<none>")]
    [InlineData(@"\p{Nothing}")]
    [InlineData("a{")]
    [InlineData("(?<a>x)(?<a>y)")]
    [InlineData(@"\u{110000}")]
    public void Text_that_is_no_pattern_is_a_fault(string pattern)
    {
        var fault = Assert.Single(Verdict.Faults($$"""{"pattern":{{JsonSerializer.Serialize(pattern)}} }"""));

        Assert.Contains("is not an ECMA-262 regular expression", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_nested_without_end_are_refused() =>
        Assert.Contains("nested deeper", Assert.Single(Verdict.Faults($$"""{"pattern":"{{new string('(', 5000)}}"}""")).Message, StringComparison.Ordinal);
}
