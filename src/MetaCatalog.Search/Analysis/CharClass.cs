using System.Globalization;

namespace MetaCatalog.Search.Analysis;

/// <summary>What a folded character is to the analyzer.</summary>
internal static class CharClass
{
    /// <summary>Han, kana, Hangul and the marks that belong to them (々, ー): text written without spaces.</summary>
    public static bool IsCjk(char c) =>
        c >= '\u3005' && (c is >= '\u4E00' and <= '\u9FFF' or >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' or 'ー' or '々' or '〆' or '〇'
            or 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ' or >= '\u3400' and <= '\u4DBF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uD840' and <= '\uD88F'
            or >= '\uDC00' and <= '\uDFFF');

    /// <summary>Letters and digits of all other scripts, with the marks that follow them.</summary>
    public static bool IsWord(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) : !IsCjk(c) && (char.IsLetterOrDigit(c) || IsMark(c));

    /// <summary>What may join the pieces of a compound: <c>Hi-net</c>, <c>10.1234/abc</c>, <c>N.ABCH</c>, <c>O'Brien</c>.</summary>
    public static bool IsConnector(char c) => c is '-' or '.' or '/' or '_' or ':' or '\'' or '+' or '&' or '@' or '#';

    /// <summary>The script of a CJK character, for cutting runs into words: 0 Han, 1 katakana, 2 other.</summary>
    public static int Script(char c) => c switch
    {
        >= '\u30A1' and <= '\u30FE' => 1,
        >= '\u3400' and <= '\u9FFF' or '々' => 0,
        _ => 2,
    };

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
