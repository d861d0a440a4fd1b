using System.Globalization;
using System.Text;

namespace MetaCatalog.JsonSchema.Json;

/// <summary>The sentences about texts that are not JSON.</summary>
internal static class JsonFaults
{
    /// <summary>What the grammar allows at a place.</summary>
    public enum Expected
    {
        Value,
        Name,
        Colon,
        CommaOrBrace,
        CommaOrBracket,
        Digit,
        End,
    }

    public static JsonSyntaxException Unexpected(ReadOnlySpan<byte> text, int position, Expected expected)
    {
        var (english, japanese) = expected switch
        {
            Expected.Value => ("a value", "値"),
            Expected.Name => ("a property name in double quotes", "二重引用符で囲んだプロパティ名"),
            Expected.Colon => ("':'", "「:」"),
            Expected.CommaOrBrace => ("',' or '}'", "「,」または「}」"),
            Expected.CommaOrBracket => ("',' or ']'", "「,」または「]」"),
            Expected.Digit => ("a digit", "数字"),
            _ => ("the end of the text", "文書の終わり"),
        };
        if (position >= text.Length)
        {
            return new(position, new($"The JSON text ends where {english} is needed.", $"{japanese}が必要な位置でJSONが終わっています。"));
        }

        Rune.DecodeFromUtf8(text[position..], out var found, out _);
        return new(position, new($"'{found}' is not allowed here; {english} is needed.", $"ここに「{found}」は書けません。{japanese}が必要です。"));
    }

    public static JsonSyntaxException InvalidUtf8(ReadOnlySpan<byte> text)
    {
        var offset = ValidPrefix(text);
        return new(offset, new(
            string.Create(CultureInfo.InvariantCulture, $"Byte {text[offset]:X2} at offset {offset} is not valid UTF-8."),
            string.Create(CultureInfo.InvariantCulture, $"オフセット{offset}のバイト{text[offset]:X2}は正しいUTF-8ではありません。")));
    }

    public static JsonSyntaxException TooDeep(int position, int limit) => new(position, new(
        $"The JSON text is nested deeper than {limit} levels.", $"JSONの入れ子が上限の{limit}段を超えています。"));

    public static JsonSyntaxException NumberTooLong(int position, int limit) => new(position, new(
        $"The number has more than {limit} characters.", $"数値が上限の{limit}文字を超えています。"));

    public static JsonSyntaxException ExponentTooLarge(int position) => new(position, new(
        $"The number's exponent has more than {JsonLimits.ExponentDigits} digits.", $"数値の指数が上限の{JsonLimits.ExponentDigits}桁を超えています。"));

    public static JsonSyntaxException LeadingZero(int position) => new(position, new(
        "A number may not begin with an extra 0.", "数値の先頭に余分な0は付けられません。"));

    public static JsonSyntaxException ControlCharacter(int position, byte found) => new(position, new(
        string.Create(CultureInfo.InvariantCulture, $"Control character U+{found:X4} must be escaped inside a string."),
        string.Create(CultureInfo.InvariantCulture, $"文字列中の制御文字U+{found:X4}はエスケープしなければなりません。")));

    public static JsonSyntaxException UnclosedString(int position) => new(position, new(
        "The string that begins here is not closed.", "ここから始まる文字列が閉じられていません。"));

    public static JsonSyntaxException UnknownEscape(int position) => new(position, new(
        "This escape is not known. Allowed: \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.",
        "このエスケープは使えません。使えるもの: \\\" \\\\ \\/ \\b \\f \\n \\r \\t、および\\uと4桁の16進数。"));

    public static JsonSyntaxException LoneSurrogate(int position) => new(position, new(
        "This escape is half of a surrogate pair; no character is meant by it.", "このエスケープはサロゲートペアの片方だけで、文字を表しません。"));

    public static JsonSyntaxException DuplicateName(int position, string name) => new(position, new(
        $"Property \"{name}\" is given twice in one object.", $"プロパティ「{name}」が同じオブジェクトに2回書かれています。"));

    private static int ValidPrefix(ReadOnlySpan<byte> text)
    {
        int low = 0, position = 0;
        while (position < text.Length && Rune.DecodeFromUtf8(text[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
            low = position;
        }

        return low;
    }
}
