using System.Text;

namespace MetaCatalog.Crosswalks.Cif;

/// <summary>The ways in which a CIF writes what ASCII cannot: long lines, accents, Greek letters, sub- and superscripts.</summary>
internal static class CifText
{
    private const string Greek = "αβχδεφγηικλμνοπθρστυωξψζ";
    private const string GreekKeys = "abcdefghiklmnopqrstuwxyz";

    private static readonly Dictionary<char, char> Accents = new()
    {
        ['\''] = '\u0301',
        ['`'] = '\u0300',
        ['^'] = '\u0302',
        ['"'] = '\u0308',
        ['~'] = '\u0303',
        [','] = '\u0327',
        ['='] = '\u0304',
        ['.'] = '\u0307',
        ['<'] = '\u030C',
        ['>'] = '\u030B',
        [';'] = '\u0328',
        ['('] = '\u0306',
        ['%'] = '\u030A',
    };

    private static readonly (string Code, string Text)[] Words =
    [
        ("\\\\times", "×"), ("\\\\infty", "∞"), ("\\\\simeq", "≃"), ("\\\\sim", "∼"), ("\\\\rangle", "⟩"), ("\\\\langle", "⟨"),
        ("\\\\rightarrow", "→"), ("\\\\leftarrow", "←"), ("\\\\square", "□"), ("\\\\neq", "≠"), ("\\\\ddb", "="), ("\\\\db", "="), ("\\\\tb", "≡"), ("\\\\sb", "–"),
        ("\\---", "—"), ("\\--", "–"), ("\\&s", "ß"), ("\\?i", "ı"), ("\\/o", "ø"), ("\\/O", "Ø"), ("\\/d", "đ"), ("\\/l", "ł"), ("\\/L", "Ł"),
    ];

    /// <summary>A text field without its line folds (CIF 1.1, "Common semantic features", 26) and without its prefixes (CIF 2.0).</summary>
    public static string Unfolded(string field)
    {
        var lines = field.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var first = lines[0].TrimEnd();
        if (lines.Length < 2 || !first.EndsWith('\\'))
        {
            return field.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n', ' ');
        }

        var isFolded = first == "\\" || first.EndsWith("\\\\", StringComparison.Ordinal);
        var prefix = first.TrimEnd('\\');
        if (lines.Skip(1).Any(line => !line.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return string.Join('\n', lines).Trim('\n', ' ');
        }

        var text = new StringBuilder();
        foreach (var line in lines.Skip(1).Select(line => line[prefix.Length..]))
        {
            _ = isFolded && line.TrimEnd().EndsWith('\\') ? text.Append(line.TrimEnd()[..^1]) : text.Append(line).Append('\n');
        }

        return text.ToString().Trim('\n', ' ');
    }

    /// <summary>The text with its codes as characters: <c>\"u</c> is ü, <c>\a</c> is α, <c>\%</c> alone is °; marks of sub- and superscripts are left out.</summary>
    public static string Decoded(string text)
    {
        if (!text.Contains('\\') && !text.Contains('^') && !text.Contains('~'))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            i += text[i] == '\\' ? AppendCode(text, i, decoded) : AppendPlain(text, i, decoded);
        }

        return decoded.ToString().Normalize(NormalizationForm.FormC);
    }

    // A mark stands alone only in running text; pairs such as ^2^ or ~4~ are scripts.
    private static int AppendPlain(string text, int i, StringBuilder decoded)
    {
        var end = text[i] is '^' or '~' ? text.IndexOf(text[i], i + 1, Math.Min(12, text.Length - i - 1)) : -1;
        if (end > i + 1 && !text.AsSpan(i + 1, end - i - 1).Contains(' '))
        {
            decoded.Append(Decoded(text[(i + 1)..end]));
            return end - i + 1;
        }

        decoded.Append(text[i]);
        return 1;
    }

    private static int AppendCode(string text, int i, StringBuilder decoded)
    {
        foreach (var (code, word) in Words)
        {
            if (string.CompareOrdinal(text, i, code, 0, code.Length) == 0)
            {
                decoded.Append(word);
                return code.Length;
            }
        }

        return i + 1 < text.Length ? AppendLetter(text, i, decoded) : Append(decoded, "\\", 1);
    }

    private static int AppendLetter(string text, int i, StringBuilder decoded)
    {
        var key = text[i + 1];
        if (Accents.TryGetValue(key, out var accent) && i + 2 < text.Length && char.IsAsciiLetter(text[i + 2]))
        {
            return Append(decoded, $"{text[i + 2]}{accent}", 3);
        }

        if (GreekKeys.IndexOf(char.ToLowerInvariant(key), StringComparison.Ordinal) is >= 0 and var letter)
        {
            return Append(decoded, char.IsAsciiLetterUpper(key) ? $"{Greek[letter]}".ToUpperInvariant() : $"{Greek[letter]}", 2);
        }

        return key == '%' ? Append(decoded, "°", 2) : Append(decoded, "\\", 1);
    }

    private static int Append(StringBuilder decoded, string text, int length)
    {
        decoded.Append(text);
        return length;
    }
}
