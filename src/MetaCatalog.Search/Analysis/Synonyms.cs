using System.Collections.Frozen;

namespace MetaCatalog.Search.Analysis;

/// <summary>Groups of words that mean the same; a query for one finds the others with a lower weight. Immutable.</summary>
public sealed class Synonyms
{
    /// <summary>No synonyms.</summary>
    public static readonly Synonyms None = new(FrozenDictionary<string, string[]>.Empty);

    /// <summary>What a synonym's score is multiplied by.</summary>
    public const float Weight = 0.9f;

    private const int MaxLines = 100_000;
    private const int MaxWords = 32;
    private const int LongestCompoundWord = 16;

    private readonly FrozenDictionary<string, string[]> groups;

    private Synonyms(FrozenDictionary<string, string[]> groups)
    {
        this.groups = groups;
        LongestWords = groups.Keys.Select(static key => key.Count(static c => c == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>The most space-separated words an entry has: how far ahead a query must look.</summary>
    internal int LongestWords { get; }

    /// <summary>Reads lines of words separated by commas: <c>地震, earthquake, seismic event</c>. Empty lines and lines that begin
    /// with <c>#</c> are skipped. A word in several lines has the synonyms of all of them.</summary>
    /// <exception cref="FormatException">More than 100,000 lines or 32 words in a line.</exception>
    public static Synonyms Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            Require(number <= MaxLines, $"Line {number}: at most {MaxLines} lines of synonyms are allowed.");
            if (!line.TrimStart().StartsWith("#"))
            {
                Add(groups, line.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), number);
            }
        }

        return new Synonyms(groups.ToFrozenDictionary(
            static group => group.Key, static group => group.Value.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The synonyms of a word or of words separated by single spaces, without itself.</summary>
    internal string[] Of(string words) => groups.GetValueOrDefault(Key(words), []);

    /// <summary>The words a Japanese compound is made of, from left to right the longest that has synonyms, and what stands between; none
    /// when it holds no such word, or leaves a single character over.</summary>
    internal List<string> WordsOf(string compound)
    {
        var (words, known, start) = (new List<string>(), 0, 0);
        for (var i = 0; i < compound.Length;)
        {
            var length = LongestAt(compound, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            AddBetween(start, i);
            words.Add(compound.Substring(i, length));
            known++;
            i += length;
            start = i;
        }

        AddBetween(start, compound.Length);
        return known > 0 && words.Count > 1 && words.TrueForAll(static word => word.Length > 1) ? words : [];

        void AddBetween(int from, int to)
        {
            if (to > from)
            {
                words.Add(compound[from..to]);
            }
        }
    }

    private int LongestAt(string compound, int start)
    {
        for (var length = Math.Min(LongestCompoundWord, compound.Length - start); length > 1; length--)
        {
            var word = compound.Substring(start, length);
            if (word.All(CharClass.IsCjk) && groups.ContainsKey(Key(word)))
            {
                return length;
            }
        }

        return 0;
    }

    private static void Add(Dictionary<string, List<string>> groups, string[] words, int number)
    {
        Require(words.Length <= MaxWords, $"Line {number}: at most {MaxWords} words are allowed.");
        foreach (var word in words)
        {
            var key = Key(word);
            if (!groups.TryGetValue(key, out var others))
            {
                groups.Add(key, others = []);
            }

            others.AddRange(words.Where(other => Key(other) != key));
        }
    }

    private static string Key(string words) => Folding.Fold(words);

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new FormatException(message);
        }
    }
}
