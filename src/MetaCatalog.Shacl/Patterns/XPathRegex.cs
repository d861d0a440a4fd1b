using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace MetaCatalog.Shacl.Patterns;

/// <summary>Translates regular expressions of XPath (XQuery and XPath Functions 3.1, 5.6.1) to those of .NET.</summary>
/// <remarks>
/// The two differ in what <c>.</c>, <c>$</c>, <c>\s</c>, <c>\w</c>, <c>\i</c> and <c>\c</c> stand for, and .NET matches UTF-16
/// units where XPath matches characters. More than XPath allows is read where other SHACL engines read it: escaped punctuation,
/// <c>\b</c> and looking around.
/// </remarks>
internal sealed class XPathRegex
{
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private static readonly SearchValues<char> QuantityCharacters = SearchValues.Create("0123456789,");
    private readonly string pattern;
    private readonly bool dotMatchesAll;
    private readonly bool multiLine;
    private readonly StringBuilder output = new();
    private int position;

    private XPathRegex(string pattern, string flags)
    {
        this.pattern = flags.Contains('x', StringComparison.Ordinal) ? WithoutSpace(pattern) : pattern;
        dotMatchesAll = flags.Contains('s', StringComparison.Ordinal);
        multiLine = flags.Contains('m', StringComparison.Ordinal);
    }

    /// <summary>Translates a pattern with its flags (<c>s</c>, <c>m</c>, <c>i</c>, <c>x</c>, <c>q</c>).</summary>
    /// <exception cref="ArgumentException">It is not a regular expression; the message says where and why.</exception>
    public static (string Pattern, RegexOptions Options) Translate(string pattern, string flags)
    {
        if (flags.AsSpan().IndexOfAnyExcept("smixq") is >= 0 and var at)
        {
            throw new ArgumentException($"the flag '{flags[at]}' is not known. Allowed: s, m, i, x, q.");
        }

        var options = RegexOptions.CultureInvariant | (flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None);
        return flags.Contains('q', StringComparison.Ordinal)
            ? (Regex.Escape(pattern), options)
            : (new XPathRegex(pattern, flags).Translate(), options);
    }

    /// <summary>Whether a backslash before the character makes it stand for itself.</summary>
    public static bool IsEscapedCharacter(char c) => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && !char.IsControl(c);

    private string Translate()
    {
        while (position < pattern.Length)
        {
            TranslateNext();
        }

        return output.ToString();
    }

    private void TranslateNext()
    {
        var c = pattern[position];
        switch (c)
        {
            case '\\':
                position++;
                TranslateEscape();
                break;
            case '[':
                output.Append(new XPathCharacterClass(pattern, position).Translate(out position));
                break;
            case '(':
                TranslateGroup();
                break;
            case '{':
                TranslateQuantity();
                break;
            default:
                position += char.IsHighSurrogate(c) && position + 1 < pattern.Length ? 2 : 1;
                output.Append(c switch
                {
                    '.' => dotMatchesAll ? $@"(?:{Pair}|[\s\S])" : $@"(?:{Pair}|[^\n\r])",
                    '^' => multiLine ? "(?m:^)" : "^",
                    '$' => multiLine ? "(?m:$)" : @"\z",
                    '*' or '+' or '?' or '|' or ')' => c.ToString(),
                    _ when char.IsHighSurrogate(c) => $"(?:{pattern[(position - 2)..position]})",
                    _ => Regex.Escape(c.ToString()),
                });
                break;
        }
    }

    private void TranslateEscape()
    {
        var c = position < pattern.Length ? pattern[position] : throw new ArgumentException(@"a \ stands at the end.");
        if (c is >= '1' and <= '9')
        {
            output.Append(@"\k<").Append(c).Append('>');
        }
        else if (c is 'p' or 'P')
        {
            output.Append(XPathEscapes.Category(pattern, position, out position));
            return;
        }
        else if (c is 'b' or 'B')
        {
            output.Append('\\').Append(c);
        }
        else
        {
            output.Append(XPathEscapes.Members(c) is { } members ? $"[{members}]" : XPathEscapes.Character(c));
        }

        position++;
    }

    private void TranslateGroup()
    {
        var rest = pattern.AsSpan(position);
        foreach (var opening in (ReadOnlySpan<string>)["(?:", "(?=", "(?!", "(?<=", "(?<!"])
        {
            if (rest.StartsWith(opening))
            {
                output.Append(opening);
                position += opening.Length;
                return;
            }
        }

        if (rest.StartsWith("(?"))
        {
            throw new ArgumentException($"the group at {position} begins with {rest[..Math.Min(4, rest.Length)]}. Allowed: ( and (?:.");
        }

        output.Append('(');
        position++;
    }

    private void TranslateQuantity()
    {
        var end = pattern.IndexOf('}', position);
        var quantity = end < 0 ? [] : pattern.AsSpan(position + 1, end - position - 1);
        if (quantity.IsEmpty || !char.IsAsciiDigit(quantity[0]) || quantity.ContainsAnyExcept(QuantityCharacters) || quantity.Count(',') > 1)
        {
            throw new ArgumentException($"the {{ at {position} begins no quantity such as {{2}}, {{2,}} or {{2,5}}; the character itself is written \\{{.");
        }

        output.Append(pattern, position, end + 1 - position);
        position = end + 1;
    }

    private static string WithoutSpace(string pattern)
    {
        var kept = new StringBuilder(pattern.Length);
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                kept.Append(c).Append(pattern[++i]);
                continue;
            }

            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth > 0 || c is not (' ' or '\t' or '\n' or '\r'))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
