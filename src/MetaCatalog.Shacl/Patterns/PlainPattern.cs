using System.Text;

namespace MetaCatalog.Shacl.Patterns;

/// <summary>A pattern that is only text, perhaps with <c>^</c> before and <c>$</c> after it.</summary>
internal sealed record PlainPattern(string Text, bool AtStart, bool AtEnd)
{
    private const string Special = @"\.^$*+?()[]{}|";

    /// <summary>The pattern, or null when it is more than text.</summary>
    public static PlainPattern? Of(string pattern)
    {
        var atStart = pattern.StartsWith('^');
        var text = new StringBuilder(pattern.Length);
        for (var i = atStart ? 1 : 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '$' && i == pattern.Length - 1)
            {
                return new PlainPattern(text.ToString(), atStart, true);
            }

            if (c == '\\' && i + 1 < pattern.Length && XPathRegex.IsEscapedCharacter(pattern[i + 1]))
            {
                c = pattern[++i];
            }
            else if (Special.Contains(c, StringComparison.Ordinal))
            {
                return null;
            }

            text.Append(c);
        }

        return new PlainPattern(text.ToString(), atStart, false);
    }

    /// <summary>Whether a part of the text matches.</summary>
    public bool IsMatch(string text) => (AtStart, AtEnd) switch
    {
        (true, true) => string.Equals(text, Text, StringComparison.Ordinal),
        (true, false) => text.StartsWith(Text, StringComparison.Ordinal),
        (false, true) => text.EndsWith(Text, StringComparison.Ordinal),
        _ => text.Contains(Text, StringComparison.Ordinal),
    };
}
