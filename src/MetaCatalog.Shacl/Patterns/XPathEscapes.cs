using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MetaCatalog.Shacl.Patterns;

/// <summary>What the escapes of XPath's regular expressions stand for, as members of a .NET character class.</summary>
internal static class XPathEscapes
{
    // XML 1.0, productions 4 and 4a, as far as one UTF-16 unit goes.
    private static readonly (int First, int Last)[] NameStart =
    [
        (':', ':'), ('A', 'Z'), ('_', '_'), ('a', 'z'), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF), (0x370, 0x37D), (0x37F, 0x1FFF),
        (0x200C, 0x200D), (0x2070, 0x218F), (0x2C00, 0x2FEF), (0x3001, 0xD7FF), (0xF900, 0xFDCF), (0xFDF0, 0xFFFD),
    ];

    private static readonly (int First, int Last)[] NameOther = [('-', '.'), ('0', '9'), (0xB7, 0xB7), (0x300, 0x36F), (0x203F, 0x2040)];

    private static readonly (int First, int Last)[] Space = [('\t', '\n'), ('\r', '\r'), (' ', ' ')];

    private static readonly Dictionary<char, string> Sets = new()
    {
        ['d'] = @"\p{Nd}",
        ['D'] = @"\P{Nd}",
        ['w'] = @"\p{L}\p{M}\p{N}\p{S}",
        ['W'] = @"\p{P}\p{Z}\p{C}",
        ['s'] = Written(Space),
        ['S'] = Written(Complement(Space)),
        ['i'] = Written(NameStart),
        ['I'] = Written(Complement(NameStart)),
        ['c'] = Written([.. NameStart, .. NameOther]),
        ['C'] = Written(Complement([.. NameStart, .. NameOther])),
    };

    /// <summary>The members that a multi-character escape stands for; null when the letter is no such escape.</summary>
    public static string? Members(char letter) => Sets.GetValueOrDefault(letter);

    /// <summary>The one character that an escape stands for.</summary>
    /// <exception cref="ArgumentException">There is no such escape.</exception>
    public static string Character(char escaped) => escaped switch
    {
        'n' => @"\n",
        'r' => @"\r",
        't' => @"\t",
        _ when XPathRegex.IsEscapedCharacter(escaped) => Escape(escaped),
        _ => throw new ArgumentException($@"\{escaped} is not an escape."),
    };

    /// <summary>A character that stands for itself inside or outside a class.</summary>
    public static string Escape(char c) => c is ']' or '-' or '^' or '}' ? $@"\{c}" : Regex.Escape(c.ToString());

    /// <summary>A category or block escape, <c>\p{…}</c> or <c>\P{…}</c>.</summary>
    public static string Category(string pattern, int at, out int end)
    {
        end = pattern.IndexOf('}', at) + 1;
        if (end <= at + 2 || pattern[at + 1] != '{')
        {
            throw new ArgumentException($@"\{pattern[at]} at {at} wants a category such as \p{{L}} or a block such as \p{{IsKatakana}}.");
        }

        return @"\" + pattern[at..end];
    }

    private static (int First, int Last)[] Complement((int First, int Last)[] ranges)
    {
        var gaps = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in ranges.Order())
        {
            if (first > next)
            {
                gaps.Add((next, first - 1));
            }

            next = last + 1;
        }

        gaps.Add((next, 0xFFFF));
        return [.. gaps];
    }

    private static string Written((int First, int Last)[] ranges)
    {
        var text = new StringBuilder();
        foreach (var (first, last) in ranges)
        {
            text.Append(CultureInfo.InvariantCulture, $@"\u{first:X4}-\u{last:X4}");
        }

        return text.ToString();
    }
}
