namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>Reads a class in square brackets after its '['. ECMA-262 section 22.2.1, CharacterClass.</summary>
internal static class CharacterClassReader
{
    public static CodePointSet Read(PatternText text)
    {
        var isNegative = text.Take('^');
        var ranges = new List<(int, int)>();
        while (!text.Take(']'))
        {
            ReadPart(text, ranges);
        }

        var set = new CodePointSet(ranges);
        return isNegative ? set.Complement() : set;
    }

    private static void ReadPart(PatternText text, List<(int, int)> ranges)
    {
        var first = ReadAtom(text);
        if (!text.StartsWith("-") || text.StartsWith("-]"))
        {
            ranges.AddRange(first.Ranges);
            return;
        }

        text.Take('-');
        var last = ReadAtom(text);
        if (Single(first) is not { } from || Single(last) is not { } to)
        {
            throw new PatternException(new("a range needs single characters at both ends.", "範囲の両端はそれぞれ1文字でなければなりません。"));
        }

        ranges.Add(from <= to ? (from, to) : throw new PatternException(new("a range has its ends the wrong way round.", "範囲の両端が逆です。")));
    }

    private static CodePointSet ReadAtom(PatternText text) => text.Take('\\') ? EscapeReader.Read(text, inClass: true) : CodePointSet.Of(text.Read());

    private static int? Single(CodePointSet set) => set.Ranges is [var (first, last)] && first == last ? first : null;
}
