using System.Collections.Frozen;

namespace MetaCatalog.Search.Analysis;

/// <summary>Readings: kana and romaji brought to one form, katakana without what lengthens a vowel, so that <c>Tōkyō</c>, <c>toukyou</c>,
/// <c>とうきょう</c> and <c>トーキョー</c> are the same.</summary>
internal static class Kana
{
    private const string OColumn = "オコゴソゾトドノホボポモヨロヲョォ";
    private const string UColumn = "ウクグスズツヅヌフブプムユルュゥヴ";
    private const int LongestSyllable = 4;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Syllables =
        MakeSyllables().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a character is kana of either kind, or the sign that lengthens a vowel.</summary>
    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u309F' or >= '\u30A1' and <= '\u30FA' or 'ー';

    /// <summary>Appends the form of a folded reading in which readings are compared; letters that are no romaji stay letters.</summary>
    /// <param name="folded">Folded text without spaces: kana or Latin letters.</param>
    /// <param name="key">Where to append.</param>
    public static void AppendKey(ReadOnlySpan<char> folded, List<char> key)
    {
        for (var i = 0; i < folded.Length;)
        {
            if (char.IsAsciiLetterLower(folded[i]))
            {
                var end = i;
                while (end < folded.Length && (char.IsAsciiLetterLower(folded[end]) || folded[end] == '\''))
                {
                    end++;
                }

                AppendLatin(folded[i..end], key);
                i = end;
            }
            else
            {
                AppendKana(folded[i++], key);
            }
        }
    }

    /// <summary>Whether a Latin word is wholly romaji.</summary>
    public static bool IsRomaji(ReadOnlySpan<char> word) => TryConvert(word, []);

    private static void AppendLatin(ReadOnlySpan<char> word, List<char> key)
    {
        var kana = new List<char>(word.Length);
        if (TryConvert(word, kana))
        {
            foreach (var c in kana)
            {
                AppendKana(c, key);
            }
        }
        else
        {
            key.AddRange(word);
        }
    }

    private static void AppendKana(char c, List<char> key)
    {
        var kana = c is >= '\u3041' and <= '\u3096' ? (char)(c + 0x60) : c;
        var before = key.Count > 0 ? key[^1] : '\0';
        var lengthens = kana switch
        {
            'ー' => true,
            'ウ' => OColumn.Contains(before) || UColumn.Contains(before),
            'オ' => OColumn.Contains(before),
            _ => false,
        };
        if (!lengthens)
        {
            key.Add(kana switch { 'ヂ' => 'ジ', 'ヅ' => 'ズ', 'ヲ' => 'オ', _ => kana });
        }
    }

    private static bool TryConvert(ReadOnlySpan<char> word, List<char> kana)
    {
        for (var i = 0; i < word.Length;)
        {
            var rest = word[i..];
            if (rest[0] == '\'')
            {
                i++;
            }
            else if (IsSyllabicN(rest))
            {
                kana.Add('ン');
                i++;
            }
            else if (rest.Length > 1 && (rest[0] == rest[1] || rest.StartsWith("tch")) && !"aiueon".Contains(rest[0]))
            {
                kana.Add('ッ');
                i++;
            }
            else if (!TrySyllable(rest, kana, out var length))
            {
                return false;
            }
            else
            {
                i += length;
            }
        }

        return true;
    }

    private static bool IsSyllabicN(ReadOnlySpan<char> rest) =>
        (rest[0] == 'n' && (rest.Length == 1 || !"aiueoy".Contains(rest[1])))
        || (rest[0] == 'm' && rest.Length > 1 && "bmp".Contains(rest[1]));

    private static bool TrySyllable(ReadOnlySpan<char> rest, List<char> kana, out int length)
    {
        for (length = Math.Min(LongestSyllable, rest.Length); length > 0; length--)
        {
            if (Syllables.TryGetValue(rest[..length], out var syllable))
            {
                kana.AddRange(syllable);
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, string> MakeSyllables()
    {
        var syllables = new Dictionary<string, string>(StringComparer.Ordinal);
        AddRows(syllables, "aiueo", "=アイウエオ k=カキクケコ g=ガギグゲゴ s=サシスセソ z=ザジズゼゾ t=タチツテト d=ダヂヅデド n=ナニヌネノ h=ハヒフヘホ b=バビブベボ p=パピプペポ m=マミムメモ r=ラリルレロ");
        AddRows(syllables, "auo", "y=ヤユヨ");
        AddContracted(syllables, "ky=キ gy=ギ sy=シ sh=シ zy=ジ j=ジ jy=ジ ty=チ ch=チ cy=チ dy=ヂ ny=ニ hy=ヒ by=ビ py=ピ my=ミ ry=リ");
        AddSingles(syllables, "wa=ワ wo=ヲ wi=ウィ we=ウェ shi=シ ji=ジ chi=チ tsu=ツ fu=フ fa=ファ fi=フィ fe=フェ fo=フォ she=シェ je=ジェ che=チェ va=ヴァ vi=ヴィ vu=ヴ ve=ヴェ vo=ヴォ");
        return syllables;
    }

    private static void AddRows(Dictionary<string, string> syllables, string vowels, string rows)
    {
        foreach (var row in rows.Split(' '))
        {
            var (consonant, kana) = Pair(row);
            for (var i = 0; i < vowels.Length; i++)
            {
                syllables[consonant + vowels[i]] = kana[i].ToString();
            }
        }
    }

    private static void AddContracted(Dictionary<string, string> syllables, string rows)
    {
        foreach (var row in rows.Split(' '))
        {
            var (consonant, kana) = Pair(row);
            (syllables[consonant + "a"], syllables[consonant + "u"], syllables[consonant + "o"]) = (kana + "ャ", kana + "ュ", kana + "ョ");
        }
    }

    private static void AddSingles(Dictionary<string, string> syllables, string singles)
    {
        foreach (var single in singles.Split(' '))
        {
            var (romaji, kana) = Pair(single);
            syllables[romaji] = kana;
        }
    }

    private static (string Left, string Right) Pair(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return (text[..at], text[(at + 1)..]);
    }
}
