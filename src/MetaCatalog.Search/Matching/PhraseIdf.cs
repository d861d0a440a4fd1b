using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Matching;

/// <summary>How rare a phrase is. Its words count one by one, as far as they are words: the overlapping pairs of a CJK run are one word, at
/// least as rare as the rarest of them; summed up, a long word would outweigh everything else in a query.</summary>
internal static class PhraseIdf
{
    /// <param name="terms">The terms with their positions.</param>
    /// <param name="idfs">The idf of each.</param>
    public static float Of(IReadOnlyList<(string Term, int Offset)> terms, IReadOnlyList<float> idfs)
    {
        var (sum, ofRun) = (0f, 0f);
        for (var i = 0; i < terms.Count; i++)
        {
            if (i > 0 && !GoesOn(terms[i - 1], terms[i]))
            {
                sum += ofRun;
                ofRun = 0;
            }

            ofRun = Math.Max(ofRun, idfs[i]);
        }

        return sum + ofRun;
    }

    private static bool GoesOn((string Term, int Offset) before, (string Term, int Offset) next) =>
        CharClass.IsCjk(before.Term[0]) && CharClass.IsCjk(next.Term[0]) && next.Offset == before.Offset + 1;
}
