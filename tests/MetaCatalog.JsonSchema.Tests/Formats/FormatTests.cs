namespace MetaCatalog.JsonSchema.Tests.Formats;

public class FormatTests
{
    private static readonly ValidationOptions Asserting = new() { AssertFormats = true };

    [Theory]
    [InlineData("date", "2026-02-30", "\"2026-02-30\" is not a date such as 2026-04-01.", "\"2026-02-30\"は日付(例: 2026-04-01)ではありません。")]
    [InlineData("date-time", "2026-04-01 9:30", "\"2026-04-01 9:30\" is not a date and time such as 2026-04-01T09:30:00+09:00.", "\"2026-04-01 9:30\"は日時(例: 2026-04-01T09:30:00+09:00)ではありません。")]
    [InlineData("uri", "example.org", "\"example.org\" is not an absolute URI such as https://example.org/.", "\"example.org\"は絶対URI(例: https://example.org/)ではありません。")]
    [InlineData("email", "a@@b", "\"a@@b\" is not an e-mail address.", "\"a@@b\"はメールアドレスではありません。")]
    public void Asserted_format_says_what_is_expected(string format, string text, string english, string japanese)
    {
        var error = Verdict.OnlyError($$"""{"format":"{{format}}"}""", $"\"{text}\"", Asserting);

        Assert.Equal((english, japanese), (error.Message, error.MessageJa));
    }

    [Fact]
    public void Format_is_an_annotation_unless_asked_for() =>
        Assert.True(Verdict.Of("""{"format":"date"}""", "\"yesterday\"").IsValid);

    [Fact]
    public void Unknown_format_is_never_an_assertion() =>
        Assert.True(Verdict.Of("""{"format":"colour"}""", "\"x\"", Asserting).IsValid);

    [Theory]
    [InlineData("例え.テスト", true)]
    [InlineData("xn--r8jz45g.xn--zckzah", true)]
    [InlineData("ｅxample.jp", false)]
    [InlineData("カ・ナ.jp", true)]
    [InlineData("a・b.jp", false)]
    public void Host_names_follow_IDNA_2008(string name, bool isValid) =>
        Assert.Equal(isValid, Verdict.Of("""{"format":"idn-hostname"}""", $"\"{name}\"", Asserting).IsValid);
}
