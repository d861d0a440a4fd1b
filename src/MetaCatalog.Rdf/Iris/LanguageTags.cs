using System.Globalization;
using System.Numerics;

namespace MetaCatalog.Rdf.Iris;

/// <summary>Language tags: whether they are well-formed, how they are spelled, and which range matches which tag (BCP 47).</summary>
/// <remarks>RFC 5646 for the tags, RFC 4647 for the ranges. The registry of subtags is not consulted.</remarks>
public static class LanguageTags
{
    private static readonly HashSet<string> Grandfathered = new(StringComparer.OrdinalIgnoreCase)
    {
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay",
        "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE", "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min",
        "zh-min-nan", "zh-xiang",
    };

    /// <summary>Whether the tag is well-formed (RFC 5646, 2.2.9), with no variant and no singleton twice.</summary>
    public static bool IsWellFormed(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (Grandfathered.Contains(tag))
        {
            return true;
        }

        var subtags = new Queue<string>(tag.Split('-'));
        return subtags.All(IsSubtag) && (IsPrivateUse(subtags) || (TakeLanguage(subtags) && TakeRest(subtags)));
    }

    /// <summary>Whether the syntaxes of RDF can write the tag: letters, then parts of letters and digits, of any length (Turtle 1.1, LANGTAG).</summary>
    /// <typeparam name="T">A byte of UTF-8 or a character.</typeparam>
    internal static bool CanBeWritten<T>(ReadOnlySpan<T> tag)
        where T : unmanaged, IBinaryInteger<T>
    {
        var isFirst = true;
        var length = 0;
        foreach (var unit in tag)
        {
            var c = (char)ushort.CreateTruncating(unit);
            if (c == '-' ? length == 0 : !(char.IsAsciiLetter(c) || (!isFirst && char.IsAsciiDigit(c))))
            {
                return false;
            }

            isFirst &= c != '-';
            length = c == '-' ? 0 : length + 1;
        }

        return length > 0;
    }

    /// <summary>The tag in its usual spelling (RFC 5646, 2.1.1): <c>ja-Kana</c>, <c>en-GB</c>, <c>zh-Hant-TW</c>, the rest in lower case.</summary>
    public static string Canonical(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var subtags = tag.ToLowerInvariant().Split('-');
        for (var i = 1; i < subtags.Length && subtags[i - 1].Length > 1; i++)
        {
            subtags[i] = subtags[i].Length switch
            {
                2 => subtags[i].ToUpperInvariant(),
                4 when !char.IsAsciiDigit(subtags[i][0]) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(subtags[i]),
                _ => subtags[i],
            };
        }

        return string.Join('-', subtags);
    }

    /// <summary>Whether a tag falls in a range (RFC 4647, 3.3.1, basic filtering): <c>ja</c> matches <c>ja-Kana</c>, <c>*</c> matches every tag.</summary>
    public static bool Matches(string tag, string range)
    {
        ArgumentNullException.ThrowIfNull(tag);
        ArgumentNullException.ThrowIfNull(range);
        return range == "*"
            ? tag.Length > 0
            : tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');
    }

    private static bool IsSubtag(string subtag) => subtag.Length is > 0 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit);

    private static bool IsPrivateUse(Queue<string> subtags) => IsSingleton(subtags.Peek(), 'x') && subtags.Count > 1;

    private static bool TakeLanguage(Queue<string> subtags)
    {
        var language = subtags.Dequeue();
        if (language.Length < 2 || !language.All(char.IsAsciiLetter))
        {
            return false;
        }

        for (var extended = 0; extended < 3 && language.Length <= 3 && Next(subtags, 3, char.IsAsciiLetter); extended++)
        {
            subtags.Dequeue();
        }

        return true;
    }

    private static bool TakeRest(Queue<string> subtags)
    {
        if (Next(subtags, 4, char.IsAsciiLetter))
        {
            subtags.Dequeue();
        }

        if (Next(subtags, 2, char.IsAsciiLetter) || Next(subtags, 3, char.IsAsciiDigit))
        {
            subtags.Dequeue();
        }

        return TakeVariants(subtags) && TakeExtensions(subtags);
    }

    private static bool TakeVariants(Queue<string> subtags)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (subtags.TryPeek(out var subtag) && (subtag.Length >= 5 || (subtag.Length == 4 && char.IsAsciiDigit(subtag[0]))))
        {
            if (!seen.Add(subtags.Dequeue()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TakeExtensions(Queue<string> subtags)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (subtags.TryDequeue(out var singleton))
        {
            if (IsSingleton(singleton, 'x'))
            {
                return subtags.Count > 0;
            }

            if (singleton.Length != 1 || !seen.Add(singleton) || !subtags.TryPeek(out var first) || first.Length < 2)
            {
                return false;
            }

            while (subtags.TryPeek(out var part) && part.Length >= 2)
            {
                subtags.Dequeue();
            }
        }

        return true;
    }

    private static bool Next(Queue<string> subtags, int length, Func<char, bool> allowed) =>
        subtags.TryPeek(out var subtag) && subtag.Length == length && subtag.All(allowed);

    private static bool IsSingleton(string subtag, char letter) => subtag.Length == 1 && char.ToLowerInvariant(subtag[0]) == letter;
}
