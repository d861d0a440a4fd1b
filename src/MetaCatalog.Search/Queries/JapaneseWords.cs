using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Queries;

/// <summary>Takes Japanese text apart without a dictionary.</summary>
internal static class JapaneseWords
{
    private const int Hiragana = 2;
    private const int Other = 3;

    /// <summary>The parts between particles: <c>イネの耐塩性</c> is <c>イネ</c>, <c>耐塩性</c>. Text wholly in hiragana is a reading and stays.</summary>
    public static List<string> Of(string text)
    {
        var stretches = Stretches(text);
        var words = new List<string> { "" };
        for (var i = 0; i < stretches.Count; i++)
        {
            var (stretch, kind) = stretches[i];
            var last = i + 1 == stretches.Count;
            if (kind == Hiragana && i > 0 && FunctionWords.IsParticle(stretch))
            {
                words.Add("");
            }
            else if (kind == Hiragana && !last && words[^1].Length == 0 && FunctionWords.EndsInParticle(stretch))
            {
                words[^1] = stretch[..^1];
                words.Add("");
            }
            else
            {
                words[^1] += stretch;
            }
        }

        return [.. words.Where(static word => word.Length > 0)];
    }

    /// <summary>The parts of one script, hiragana left out.</summary>
    public static List<string> ByScript(string text) => [.. Stretches(text).Where(static stretch => stretch.Kind != Hiragana).Select(static stretch => stretch.Text)];

    private static List<(string Text, int Kind)> Stretches(string text)
    {
        var stretches = new List<(string, int)>();
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            var kind = Kind(text[i]);
            while (i < text.Length && Kind(text[i]) == kind)
            {
                i++;
            }

            stretches.Add((text[from..i], kind));
        }

        return stretches;
    }

    private static int Kind(char c) => CharClass.IsCjk(c) ? CharClass.Script(c) : Other;
}
