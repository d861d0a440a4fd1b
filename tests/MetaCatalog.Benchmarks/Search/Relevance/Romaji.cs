using System.Text;

namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>Hepburn romaji of a hiragana reading, long vowels as written: what a librarian types as <c>ja-Latn</c>.</summary>
internal static class Romaji
{
    private static readonly Dictionary<string, string> Syllables = Make(
        "あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo " +
        "た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo " +
        "ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n ー  " +
        "ふぁ fa ふぃ fi ふぇ fe ふぉ fo うぃ wi うぇ we でぃ di てぃ ti じぇ je しぇ she ちぇ che",
        "き ky し sh ち ch に ny ひ hy み my り ry ぎ gy じ j び by ぴ py");

    public static string Of(string kana)
    {
        var latin = new StringBuilder();
        for (var i = 0; i < kana.Length;)
        {
            var length = i + 1 < kana.Length && Syllables.ContainsKey(kana.Substring(i, 2)) ? 2 : 1;
            var syllable = kana.Substring(i, length);
            latin.Append(syllable == "っ" ? Doubled(kana, i + 1) : Syllables.GetValueOrDefault(syllable, syllable));
            i += length;
        }

        return latin.ToString();
    }

    private static string Doubled(string kana, int next) =>
        next < kana.Length && Syllables.TryGetValue(kana[next].ToString(), out var syllable) && syllable.Length > 0 ? syllable[..1] : "";

    private static Dictionary<string, string> Make(string plain, string contracted)
    {
        var parts = plain.Split(' ');
        var syllables = Enumerable.Range(0, parts.Length / 2).ToDictionary(i => parts[i * 2], i => parts[i * 2 + 1]);
        foreach (var (kana, consonant) in contracted.Split(' ').Chunk(2).Select(static pair => (pair[0], pair[1])))
        {
            (syllables[kana + "ゃ"], syllables[kana + "ゅ"], syllables[kana + "ょ"]) = (consonant + "a", consonant + "u", consonant + "o");
        }

        return syllables;
    }
}
