using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Terms within a number of edits (insert, delete, change, swap neighbours) of a word. The rows of the edit table that a term
/// shares with the one before are kept, and terms that share a hopeless beginning are not looked at.</summary>
/// <remarks>Optimal string alignment distance over UTF-16 of the term.</remarks>
internal sealed class FuzzyPattern(char space, string word, int maxEdits) : TermPattern
{
    public override IEnumerable<TermEntry> Expand(TermDictionary terms)
    {
        var found = new List<TermEntry>();
        Visit(terms, (_, entry, _) => found.Add(entry));
        return found;
    }

    /// <summary>Calls back with each term, its entry and its distance.</summary>
    public void Visit(TermDictionary terms, Action<string, TermEntry, int> visit)
    {
        var table = new EditTable(word);
        var prefix = new[] { (byte)space };
        var cursor = terms.Seek(prefix);
        while (cursor.Next() && cursor.Term.StartsWith(prefix))
        {
            var term = Encoding.UTF8.GetString(cursor.Term[1..]);
            var distance = table.Distance(term, maxEdits);
            if (distance <= maxEdits)
            {
                visit(term, cursor.Entry, distance);
            }
        }
    }

    public override bool Accepts(string term) => new EditTable(word).Distance(term, maxEdits) <= maxEdits;

    public override string ToString() => $"'{word}~{maxEdits}'";

    /// <summary>The rows of the edit distance between a word and the terms of a sorted list, kept as far as terms share a beginning.</summary>
    private sealed class EditTable
    {
        private const int MaxLength = 128;

        private readonly string word;
        private readonly int[][] rows;
        private string last = "";
        private int valid;

        public EditTable(string word)
        {
            this.word = word;
            rows = [.. Enumerable.Range(0, MaxLength + 1).Select(_ => new int[word.Length + 1])];
            for (var i = 0; i <= word.Length; i++)
            {
                rows[0][i] = i;
            }
        }

        /// <summary>The distance, or more than the bound when it is more.</summary>
        public int Distance(string term, int bound)
        {
            if (Math.Abs(term.Length - word.Length) > bound || term.Length > MaxLength)
            {
                return bound + 1;
            }

            valid = Math.Min(valid, term.AsSpan().CommonPrefixLength(last));
            last = term;
            for (; valid < term.Length; valid++)
            {
                if (FillRow(term, valid + 1) > bound)
                {
                    return bound + 1;
                }
            }

            return rows[term.Length][word.Length];
        }

        private int FillRow(string term, int row)
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
