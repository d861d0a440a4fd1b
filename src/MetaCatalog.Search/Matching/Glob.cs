using System.Text;

namespace MetaCatalog.Search.Matching;

/// <summary>A pattern in which <c>*</c> is any characters and <c>?</c> is one.</summary>
internal sealed class Glob(string pattern)
{
    private readonly Rune[] runes = [.. pattern.EnumerateRunes()];

    /// <summary>What every match begins with.</summary>
    public string Literal { get; } = pattern.AsSpan().IndexOfAny('*', '?') is >= 0 and var end ? pattern[..end] : pattern;

    /// <summary>Greedy, with one place to come back to, so never worse than length times length.</summary>
    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        var (at, position, star, resume) = (0, 0, -1, 0);
        while (position < text.Length)
        {
            Rune.DecodeFromUtf8(text[position..], out var rune, out var length);
            if (at < runes.Length && runes[at].Value == '*')
            {
                (star, resume) = (at++, position);
            }
            else if (at < runes.Length && (runes[at].Value == '?' || runes[at] == rune))
            {
                at++;
                position += length;
            }
            else if (star < 0)
            {
                return false;
            }
            else
            {
                Rune.DecodeFromUtf8(text[resume..], out _, out var skipped);
                resume += skipped;
                (at, position) = (star + 1, resume);
            }
        }

        return runes.AsSpan(at).IndexOfAnyExcept(new Rune('*')) < 0;
    }
}
