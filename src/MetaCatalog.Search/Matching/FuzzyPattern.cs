using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Terms within a number of edits (insert, delete, change, swap neighbours) of a word. The rows of the edit table that a term
/// shares with the one before are kept, and terms that share a hopeless beginning are not looked at.</summary>
/// <remarks>Optimal string alignment distance over UTF-16 of the term.</remarks>
internal sealed class FuzzyPattern(char space, string word, int maxEdits) : TermPattern
{
    /// <summary>A term one edit away is half as near, one two edits away a third.</summary>
    public override IEnumerable<(TermEntry Entry, float Nearness)> Expand(TermDictionary terms)
    {
        var found = new List<(TermEntry, float)>();
        Visit(terms, (_, entry, distance) => found.Add((entry, 1f / (1 + distance))));
        return found;
    }

    /// <summary>Calls back with each term, its entry and its distance.</summary>
    public void Visit(TermDictionary terms, Action<string, TermEntry, int> visit)
    {
        var table = new EditTable(word, maxEdits);
        var prefix = new[] { (byte)space };
        Span<char> term = stackalloc char[EditTable.MaxLength];
        var cursor = terms.Seek(prefix);
        while (cursor.Next() && cursor.Term.StartsWith(prefix))
        {
            if (Encoding.UTF8.TryGetChars(cursor.Term[1..], term, out var length) && table.Distance(term[..length]) is var distance && distance <= maxEdits)
            {
                visit(term[..length].ToString(), cursor.Entry, distance);
            }
        }
    }

    public override bool Accepts(string term) => new EditTable(word, maxEdits).Distance(term) <= maxEdits;

    public override string ToString() => $"'{word}~{maxEdits}'";

    /// <summary>The rows of the edit distance between a word and the terms of a sorted list, kept as far as terms share a beginning.</summary>
    private sealed class EditTable
    {
        public const int MaxLength = 160;

        private readonly string word;
        private readonly int bound;
        private readonly int[][] rows;
        private readonly char[] last = new char[MaxLength];
        private int lastLength;
        private int valid;
        private int hopeless = int.MaxValue;

        public EditTable(string word, int bound)
        {
            (this.word, this.bound) = (word, bound);
            rows = [.. Enumerable.Range(0, MaxLength + 1).Select(_ => new int[word.Length + 1])];
            for (var i = 0; i <= word.Length; i++)
            {
                rows[0][i] = i;
            }
        }

        /// <summary>The distance, or more than the bound when it is more.</summary>
        public int Distance(ReadOnlySpan<char> term)
        {
            var shared = term.CommonPrefixLength(last.AsSpan(0, lastLength));
            if (shared >= hopeless)
            {
                return bound + 1;
            }

            if (Math.Abs(term.Length - word.Length) > bound || term.Length > MaxLength)
            {
                return bound + 1;
            }

            valid = Math.Min(valid, shared);
            hopeless = int.MaxValue;
            term.CopyTo(last);
            lastLength = term.Length;
            for (; valid < term.Length; valid++)
            {
                if (FillRow(term, valid + 1) > bound)
                {
                    hopeless = valid + 1;
                    return bound + 1;
                }
            }

            return rows[term.Length][word.Length];
        }

        private int FillRow(ReadOnlySpan<char> term, int row)
        {
            var (above, current) = (rows[row - 1], rows[row]);
            current[0] = row;
            var least = row;
            for (var i = 1; i <= word.Length; i++)
            {
                var cost = term[row - 1] == word[i - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[i - 1], above[i]) + 1, above[i - 1] + cost);
                if (row > 1 && i > 1 && term[row - 1] == word[i - 2] && term[row - 2] == word[i - 1])
                {
                    value = Math.Min(value, rows[row - 2][i - 2] + 1);
                }

                current[i] = value;
                least = Math.Min(least, value);
            }

            return least;
        }
    }
}
