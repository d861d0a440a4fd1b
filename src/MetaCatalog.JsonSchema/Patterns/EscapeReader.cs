using System.Text;

namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>Reads what follows a backslash and stands for characters. ECMA-262 section 22.2.1, CharacterEscape and CharacterClassEscape.</summary>
internal static class EscapeReader
{
    public static CodePointSet Read(PatternText text, bool inClass)
    {
        var next = text.Read();
        return next switch
        {
            'd' => CharacterSets.Digit,
            'D' => CharacterSets.Digit.Complement(),
            'w' => CharacterSets.Word,
            'W' => CharacterSets.Word.Complement(),
            's' => CharacterSets.Space,
            'S' => CharacterSets.Space.Complement(),
            'p' => ReadProperty(text),
            'P' => ReadProperty(text).Complement(),
            _ => CodePointSet.Of(ReadCharacter(text, next, inClass)),
        };
    }

    private static int ReadCharacter(PatternText text, int next, bool inClass) => next switch
    {
        't' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        '0' when text.IsAtEnd || text.Next is not (>= '0' and <= '9') => 0,
        'c' => ReadControl(text),
        'x' => text.ReadHex(2),
        'u' => ReadUnicode(text),
        'b' when inClass => '\b',
        '-' when inClass => '-',
        '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/' => next,
        _ => throw text.UnexpectedBefore(next),
    };

    private static int ReadControl(PatternText text)
    {
        var letter = text.Read();
        return letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? letter % 32 : throw text.UnexpectedBefore(letter);
    }

    private static int ReadUnicode(PatternText text)
    {
        if (text.Take('{'))
        {
            return ReadBraced(text);
        }

        var unit = text.ReadHex(4);
        if (unit is >= 0xD800 and <= 0xDBFF && text.TakeAll("\\u"))
        {
            var low = text.ReadHex(4);
            return Rune.TryCreate((char)unit, (char)low, out var pair) ? pair.Value : throw text.UnexpectedBefore('u');
        }

        return unit;
    }

    private static int ReadBraced(PatternText text)
    {
        var value = 0;
        do
        {
            value = (value * 16) + text.HexDigit(text.Read());
            if (value > CodePointSet.Last)
            {
                throw new PatternException(new("\\u{…} is beyond 10FFFF.", "\\u{…}が10FFFFを超えています。"));
            }
        }
        while (!text.Take('}'));
        return value;
    }

    private static CodePointSet ReadProperty(PatternText text)
    {
        if (!text.Take('{'))
        {
            throw text.Unexpected();
        }

        var name = new StringBuilder();
        while (!text.Take('}'))
        {
            name.Append(new Rune(text.Read()).ToString());
        }

        return UnicodeProperties.Find(name.ToString()) ?? throw new PatternException(new(
            $"the Unicode property '{name}' is not known. Allowed: general categories, Any, ASCII, ASCII_Hex_Digit, Assigned, White_Space, and Script= {string.Join(", ", Scripts.Names)}.",
            $"Unicodeプロパティ「{name}」は使えません。使えるもの: 一般カテゴリ、Any、ASCII、ASCII_Hex_Digit、Assigned、White_Space、およびScript= {string.Join("、", Scripts.Names)}。"));
    }
}
