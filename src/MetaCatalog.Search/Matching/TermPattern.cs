using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Which terms of a dictionary a prefix, wildcard or fuzzy query means.</summary>
internal abstract class TermPattern
{
    /// <summary>The terms in the order of the dictionary, and how near each is to what was meant, more than 0 and up to 1.</summary>
    public abstract IEnumerable<(TermEntry Entry, float Nearness)> Expand(TermDictionary terms);

    /// <summary>Whether a term, without its space, is meant.</summary>
    public abstract bool Accepts(string term);
}

/// <summary>Terms that begin so; or one more term, such as the stem of what was written.</summary>
internal sealed class PrefixPattern(char space, string prefix, string? orTerm = null) : TermPattern
{
    private readonly byte[] utf8 = PlanContext.Utf8(space, prefix);

    public override IEnumerable<(TermEntry Entry, float Nearness)> Expand(TermDictionary terms)
    {
        var found = new List<(TermEntry, float)>();
        var cursor = terms.Seek(utf8);
        while (cursor.Next() && cursor.Term.StartsWith(utf8))
        {
            found.Add((cursor.Entry, 1));
        }

        if (orTerm is not null && !orTerm.StartsWith(prefix, StringComparison.Ordinal) && terms.TryFind(PlanContext.Utf8(space, orTerm), out var entry))
        {
            found.Add((entry, 1));
        }

        return found;
    }

    public override bool Accepts(string term) => term.StartsWith(prefix, StringComparison.Ordinal) || term == orTerm;

    public override string ToString() => $"'{prefix}*'";
}

/// <summary>Terms of a pattern with <c>*</c> and <c>?</c>.</summary>
internal sealed class WildcardPattern(char space, string pattern) : TermPattern
{
    private readonly Glob glob = new(pattern);

    public override IEnumerable<(TermEntry Entry, float Nearness)> Expand(TermDictionary terms)
    {
        var found = new List<(TermEntry, float)>();
        var literal = PlanContext.Utf8(space, glob.Literal);
        var cursor = terms.Seek(literal);
        while (cursor.Next() && cursor.Term.StartsWith(literal))
        {
            if (glob.IsMatch(cursor.Term[1..]))
            {
                found.Add((cursor.Entry, 1));
            }
        }

        return found;
    }

    public override bool Accepts(string term) => glob.IsMatch(Encoding.UTF8.GetBytes(term));

    public override string ToString() => $"'{pattern}'";
}
