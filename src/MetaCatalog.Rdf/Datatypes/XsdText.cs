using System.Xml;

namespace MetaCatalog.Rdf.Datatypes;

/// <summary>Strings, names and binary (XSD 1.1, 3.3.1, 3.3.15 to 3.3.17, 3.4.1 to 3.4.7).</summary>
internal static class XsdText
{
    public static bool IsNormalized(ReadOnlySpan<char> text) => text.IndexOfAny('\t', '\n', '\r') < 0;

    public static bool IsToken(ReadOnlySpan<char> text) => IsNormalized(text)
        && !text.StartsWith(' ') && !text.EndsWith(' ') && text.IndexOf("  ", StringComparison.Ordinal) < 0;

    public static bool IsLanguage(ReadOnlySpan<char> text)
    {
        var isFirst = true;
        foreach (var range in text.Split('-'))
        {
            var part = text[range];
            if (part.Length is 0 or > 8 || part.ContainsAnyExcept(isFirst ? Letters : LettersAndDigits))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    public static bool IsNmToken(ReadOnlySpan<char> text) => !text.IsEmpty && AreNameCharacters(text, allowColon: true);

    public static bool IsName(ReadOnlySpan<char> text) => !text.IsEmpty && CanBegin(text, allowColon: true) && AreNameCharacters(text, allowColon: true);

    public static bool IsNcName(ReadOnlySpan<char> text) => !text.IsEmpty && CanBegin(text, allowColon: false) && AreNameCharacters(text, allowColon: false);

    public static bool IsHexBinary(ReadOnlySpan<char> text) => text.Length % 2 == 0 && !text.ContainsAnyExcept(HexDigits);

    /// <summary>Base64 with single spaces allowed between characters and no bits lost in the last one.</summary>
    public static bool IsBase64Binary(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(' ') || text.EndsWith(' ') || text.IndexOf("  ", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var digits = text.ToString().Replace(" ", "", StringComparison.Ordinal).AsSpan();
        var data = digits.TrimEnd('=');
        var padding = digits.Length - data.Length;
        return digits.Length % 4 == 0 && padding <= 2 && !data.ContainsAnyExcept(Base64Digits)
            && (padding == 0 || (padding == 1 ? "AEIMQUYcgkosw048" : "AQgw").Contains(data[^1], StringComparison.Ordinal));
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly System.Buffers.SearchValues<char> LettersAndDigits = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly System.Buffers.SearchValues<char> Base64Digits = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/");

    private static bool CanBegin(ReadOnlySpan<char> text, bool allowColon) =>
        XmlConvert.IsStartNCNameChar(text[0]) || (allowColon && text[0] == ':') || IsPair(text);

    private static bool AreNameCharacters(ReadOnlySpan<char> text, bool allowColon)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsNCNameChar(text[i]) || (allowColon && text[i] == ':'))
            {
                continue;
            }

            if (!IsPair(text[i..]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    // XML 1.0, fifth edition, 2.3: names may hold U+10000 to U+EFFFF.
    private static bool IsPair(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) && char.ConvertToUtf32(text[0], text[1]) <= 0xEFFFF;
}
