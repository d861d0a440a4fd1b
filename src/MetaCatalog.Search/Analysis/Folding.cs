using System.Globalization;
using System.Text;

namespace MetaCatalog.Search.Analysis;

/// <summary>A text folded for comparison (NFKC, case, width, accents of Latin and Greek, old kanji), each character with where it came
/// from.</summary>
internal sealed class Folding
{
    private const char Ring = 'å';
    private const char LongVowel = 'ー';
    private const char HalfWidthLongVowel = 'ｰ';
    private const int LeastStem = 3;

    private char[] chars = new char[256];
    private int[] sources = new int[256];
    private int count;

    /// <summary>The folded characters, valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<char> Chars => chars.AsSpan(0, count);

    /// <summary>The folded form of a text.</summary>
    public static string Fold(string text)
    {
        var folding = new Folding();
        folding.Read(text);
        return new string(folding.Chars);
    }

    /// <summary>Where in the text the folded characters from one to another (exclusive) came from.</summary>
    public TextRange Source(int from, int to)
    {
        // One character may have become several; a part of them came from all of it.
        while (to < count && sources[to] == sources[to - 1])
        {
            to++;
        }

        return new TextRange(sources[from], sources[to] - sources[from]);
    }

    /// <summary>Folds a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        count = 0;
        var hasLongVowel = false;
        for (var i = 0; i < text.Length;)
        {
            hasLongVowel |= text[i] is LongVowel or HalfWidthLongVowel;
            i += IsPlain(text, i) ? AddPlain(text[i], i) : AddCluster(text, i);
        }

        sources[count] = text.Length;
        if (hasLongVowel)
        {
            DropFinalLongVowels();
        }
    }

    /// <summary><c>センサー</c> is <c>センサ</c>: whether a loan word ends in a long vowel is a matter of house style.</summary>
    private void DropFinalLongVowels()
    {
        for (var i = count - 1; i >= LeastStem; i--)
        {
            if (chars[i] == LongVowel && (i + 1 == count || CharClass.Script(chars[i + 1]) != 1) && IsKatakana(i - LeastStem, i))
            {
                chars.AsSpan((i + 1)..count).CopyTo(chars.AsSpan(i));
                sources.AsSpan((i + 1)..(count + 1)).CopyTo(sources.AsSpan(i));
                count--;
            }
        }
    }

    private bool IsKatakana(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (CharClass.Script(chars[i]) != 1)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        var plain = c < 0x80 || c is (>= '\u3041' and <= '\u30FE') or (>= '\u4E00' and <= '\u9FFF') or '々' or '。' or '、';
        return plain && (i + 1 == text.Length || text[i + 1] < 0x300 || !IsMark(text[i + 1]));
    }

    private static bool IsMark(char c) =>
        c is '\uFF9E' or '\uFF9F' or '\u3099' or '\u309A'
        || (c is < '\u3000' or > '\u9FFF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private int AddPlain(char c, int source)
    {
        Add(c < 0x80 ? (char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)) : OldKanji.Fold(c), source);
        return 1;
    }

    private void Add(char c, int source)
    {
        // Room for one more: behind the last character stands the end of the text.
        if (count + 1 == chars.Length)
        {
            Array.Resize(ref chars, chars.Length * 2);
            Array.Resize(ref sources, chars.Length);
        }

        chars[count] = c;
        sources[count++] = source;
    }

    private int AddCluster(ReadOnlySpan<char> text, int start)
    {
        var end = start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
        while (end < text.Length && IsMark(text[end]))
        {
            end++;
        }

        var cluster = text[start..end];
        foreach (var c in IsAngstrom(text, start, end) ? "å" : FoldCluster(cluster))
        {
            Add(c, start);
        }

        return end - start;
    }

    /// <summary>The unit stands alone; within a word the letter loses its ring as any other accent.</summary>
    private static bool IsAngstrom(ReadOnlySpan<char> text, int start, int end) =>
        char.ToLowerInvariant(text[start]) is Ring or '\u212B' && end == start + 1
        && (start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end]));

    private static string FoldCluster(ReadOnlySpan<char> cluster)
    {
        var text = WellFormed(cluster).Normalize(NormalizationForm.FormKC);
        if (text.Length > 0 && IsAccented(text[0]))
        {
            text = WithoutMarks(text.Normalize(NormalizationForm.FormD));
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = FoldChar(source[i]);
            }
        });
    }

    private static string WellFormed(ReadOnlySpan<char> cluster)
    {
        var first = cluster[0];
        return char.IsSurrogate(first) && !(cluster.Length > 1 && char.IsSurrogatePair(first, cluster[1])) ? "\uFFFD" : cluster.ToString();
    }

    private static bool IsAccented(char c) => c is >= '\u00C0' and < '\u0590' or >= '\u1E00' and <= '\u1FFF';

    private static string WithoutMarks(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                _ = char.ToLowerInvariant(c) switch
                {
                    'ß' => result.Append("ss"),
                    'æ' => result.Append("ae"),
                    'œ' => result.Append("oe"),
                    'ø' => result.Append('o'),
                    'ł' => result.Append('l'),
                    'đ' or 'ð' => result.Append('d'),
                    'ı' => result.Append('i'),
                    _ => result.Append(c),
                };
            }
        }

        return result.ToString();
    }

    private static char FoldChar(char c) => c switch
    {
        'ς' => 'σ',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        _ => OldKanji.Fold(char.ToLowerInvariant(c)),
    };
}
