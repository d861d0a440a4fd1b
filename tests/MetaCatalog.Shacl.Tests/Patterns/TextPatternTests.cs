using MetaCatalog.Shacl.Patterns;

namespace MetaCatalog.Shacl.Tests.Patterns;

/// <summary>XQuery and XPath Functions 3.1, 5.6.1.</summary>
public class TextPatternTests
{
    [Theory]
    [InlineData("^a.c$", "", "abc", true)]
    [InlineData("^a.c$", "", "a\nc", false)]
    [InlineData("^a.c$", "", "a\rc", false)]
    [InlineData("^a.c$", "s", "a\nc", true)]
    [InlineData("^a.c$", "", "a\U0001F600c", true)]
    [InlineData("^.{2}$", "", "\U00020BB7野", true)]
    [InlineData("^abc$", "", "abc\n", false)]
    [InlineData("^b$", "", "a\nb\nc", false)]
    [InlineData("^b$", "m", "a\nb\nc", true)]
    [InlineData("ABC", "i", "xabcx", true)]
    [InlineData("a b c", "x", "abc", true)]
    [InlineData("a[ ]b", "x", "a b", true)]
    [InlineData("a.c", "q", "abc", false)]
    [InlineData("a.c", "q", "xa.cx", true)]
    [InlineData(@"^\d+$", "", "٣", true)]
    [InlineData(@"^\w+$", "", "日本語", true)]
    [InlineData(@"^\w$", "", "-", false)]
    [InlineData(@"^\w$", "", "+", true)] // a symbol is a word character in XML Schema
    [InlineData(@"^\s$", "", "\u00A0", false)]
    [InlineData(@"^\S$", "", "\u00A0", true)]
    [InlineData(@"^\i\c*$", "", "name-1", true)]
    [InlineData(@"^\i\c*$", "", "1name", false)]
    [InlineData(@"^[\i-[:]][\c-[:]]*$", "", "a:b", false)]
    [InlineData(@"^[\i-[:]][\c-[:]]*$", "", "a.b", true)]
    [InlineData(@"^[a-z-[aeiou]]+$", "", "xyz", true)]
    [InlineData(@"^[a-z-[aeiou]]+$", "", "xya", false)]
    [InlineData(@"^[^a]$", "", "\U0001F600", true)]
    [InlineData("^[\U0001F600-\U0001F64F]$", "", "\U0001F642", true)]
    [InlineData("^[\U0001F600-\U0001F64F]$", "", "\U0001F680", false)]
    [InlineData("^[a\U0001F600]+$", "", "a\U0001F600a", true)]
    [InlineData("^[\u3041-\U0001F64F]$", "", "漢", true)]
    [InlineData("^\U0001F600{2}$", "", "\U0001F600\U0001F600", true)]
    [InlineData(@"^\p{IsHiragana}+$", "", "ひらがな", true)]
    [InlineData(@"^[\p{Lu}\p{Nd}]+$", "", "A1", true)]
    [InlineData(@"^(a|b)\1$", "", "aa", true)]
    [InlineData(@"^(a|b)\1$", "", "ab", false)]
    [InlineData(@"^https?:\/\/", "", "https://x", true)]
    [InlineData(@"^[\-\]\[\\]+$", "", @"-][\", true)]
    [InlineData("^[+-]$", "", "-", true)]
    [InlineData("^a{2,3}?$", "", "aaa", true)]
    [InlineData("", "", "", true)]
    [InlineData("^$", "", "", true)]
    [InlineData("^$", "", "a", false)]
    [InlineData("b", "", "abc", true)]
    [InlineData("c$", "", "abc", true)]
    [InlineData(@"^a\.b", "", "a.bc", true)]
    [InlineData(@"^a\.b", "", "axbc", false)]
    [InlineData(@"\bcat\b", "", "the cat sat", true)]
    public void Patterns_match_as_in_xpath(string pattern, string flags, string text, bool matches)
    {
        var compiled = TextPattern.Compile(pattern, flags, TimeSpan.FromSeconds(1), out var fault);

        Assert.Null(fault);
        Assert.Equal(matches, compiled!.IsMatch(text));
    }

    [Theory]
    [InlineData("(", "")]
    [InlineData("a)", "")]
    [InlineData("*a", "")]
    [InlineData("a**", "")]
    [InlineData("[", "")]
    [InlineData("[]", "")]
    [InlineData("[z-a]", "")]
    [InlineData(@"\", "")]
    [InlineData(@"\y", "")]
    [InlineData(@"\p{Nope}", "")]
    [InlineData(@"\pL", "")]
    [InlineData("a{", "")]
    [InlineData("a{,3}", "")]
    [InlineData("a{3,2}", "")]
    [InlineData("(?<name>a)", "")]
    [InlineData("(?#comment)", "")]
    [InlineData(@"\2(a)", "")]
    [InlineData("a", "g")]
    public void What_is_no_pattern_is_refused_with_a_reason(string pattern, string flags)
    {
        var compiled = TextPattern.Compile(pattern, flags, TimeSpan.FromSeconds(1), out var fault);

        Assert.Null(compiled);
        Assert.NotEmpty(fault!);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*$")]
    [InlineData("(.*a){12}")]
    public void Patterns_that_would_backtrack_run_in_linear_time(string pattern)
    {
        var compiled = TextPattern.Compile(pattern, "", TimeSpan.FromSeconds(20), out _)!;

        Assert.True(compiled.IsLinear);
        Assert.False(compiled.IsMatch(new string('a', 8) + new string('b', 50_000) + "!"));
    }

    [Fact]
    public void A_pattern_that_needs_backtracking_is_stopped_by_the_clock()
    {
        var compiled = TextPattern.Compile(@"^(a+)+\1b$", "", TimeSpan.FromMilliseconds(50), out _)!;

        var stop = Assert.Throws<ValidationLimitException>(() => compiled.IsMatch(new string('a', 100)));

        Assert.Equal("PatternTimeout", stop.Limit);
    }
}
