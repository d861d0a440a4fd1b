using System.Text.RegularExpressions;

namespace MetaCatalog.Shacl.Patterns;

/// <summary>
/// A compiled pattern with the meaning of XPath's <c>fn:matches</c> (XQuery and XPath Functions 3.1, 5.6). Plain text, with or
/// without anchors, is compared as such; other patterns run without backtracking, in time linear in the text; the few that need
/// backtracking (back references, looking around) run against a clock.
/// </summary>
/// <remarks>Safe for many threads.</remarks>
internal sealed class TextPattern
{
    private readonly PlainPattern? plain;
    private readonly Regex? regex;

    private TextPattern(PlainPattern? plain, Regex? regex)
    {
        this.plain = plain;
        this.regex = regex;
    }

    /// <summary>Whether matching takes time linear in the text.</summary>
    public bool IsLinear => regex is null || regex.Options.HasFlag(RegexOptions.NonBacktracking);

    /// <summary>Compiles a pattern.</summary>
    /// <returns>Null when it is not a regular expression; then <paramref name="fault"/> says why.</returns>
    public static TextPattern? Compile(string pattern, string flags, TimeSpan timeout, out string? fault)
    {
        fault = null;
        if (flags.Length == 0 && PlainPattern.Of(pattern) is { } plain)
        {
            return new TextPattern(plain, null);
        }

        try
        {
            var (translated, options) = XPathRegex.Translate(pattern, flags);
            return new TextPattern(null, Build(translated, options, timeout));
        }
        catch (ArgumentException exception)
        {
            fault = exception.Message;
            return null;
        }
    }

    /// <summary>Whether a part of the text matches.</summary>
    /// <exception cref="ValidationLimitException">The clock ran out.</exception>
    public bool IsMatch(string text)
    {
        if (regex is null)
        {
            return plain!.IsMatch(text); // one of the two is there
        }

        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException exception)
        {
            throw new ValidationLimitException(
                nameof(ShapesOptions.PatternTimeout),
                $"Matching a text of {text.Length} characters takes longer than {exception.MatchTimeout.TotalMilliseconds} ms.");
        }
    }

    private static Regex Build(string pattern, RegexOptions options, TimeSpan timeout)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, timeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, timeout);
        }
    }
}
