using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Highlighting;

/// <summary>Cuts the part of a text that shows most of what was asked for.</summary>
internal static class SnippetCutter
{
    private const int LatinLength = 200;
    private const int CjkLength = 100;
    private const int Lead = 5;

    /// <summary>The snippet; without marks the beginning of the text.</summary>
    public static Snippet Cut(string field, string text, IReadOnlyList<(TextRange Range, int Rule)> marks)
    {
        var length = text.Take(LatinLength).Count(CharClass.IsCjk) * 3 > Math.Min(text.Length, LatinLength) ? CjkLength : LatinLength;
        var start = marks.Count == 0 || text.Length <= length ? 0 : Start(text, BestFirst(marks, length), length);
        var end = End(text, start, length);
        var inside = marks.Where(mark => mark.Range.Start >= start && mark.Range.Start + mark.Range.Length <= end)
            .Select(mark => mark.Range with { Start = mark.Range.Start - start });
        return new Snippet(field, text[start..end], [.. inside]);
    }

    /// <summary>Where the mark stands after which most different parts of the query follow within the length.</summary>
    private static int BestFirst(IReadOnlyList<(TextRange Range, int Rule)> marks, int length)
    {
        var (best, bestScore) = (0, (Rules: 0, Count: 0));
        for (var i = 0; i < marks.Count; i++)
        {
            var within = marks.Skip(i).TakeWhile(mark => mark.Range.Start + mark.Range.Length <= marks[i].Range.Start + length).ToList();
            var score = (within.Select(static mark => mark.Rule).Distinct().Count(), within.Count);
            if (score.CompareTo(bestScore) > 0)
            {
                (best, bestScore) = (i, score);
            }
        }

        return marks[best].Range.Start;
    }

    /// <summary>A little before the first mark, at a word or sentence.</summary>
    private static int Start(string text, int mark, int length)
    {
        var start = Math.Max(0, Math.Min(mark - length / Lead, text.Length - length));
        while (start > 0 && start < mark && !IsBreak(text[start - 1]))
        {
            start++;
        }

        return char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static int End(string text, int start, int length)
    {
        if (start + length >= text.Length)
        {
            return text.Length;
        }

        var end = start + length;
        var back = end;
        while (back > start + length / 2 && !char.IsWhiteSpace(text[back]) && !CharClass.IsCjk(text[back]))
        {
            back--;
        }

        end = back > start + length / 2 ? back : end;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static bool IsBreak(char c) => char.IsWhiteSpace(c) || c is '。' or '、' or '．' or '，' || CharClass.IsCjk(c);
}
