using System.Buffers;
using System.Text;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>The prefixes of a document that is written, and which of them were used.</summary>
internal sealed class TurtleNames
{
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/#?&=%+-._~@,;!$'()*[]");

    private readonly Dictionary<string, string> prefixOf = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly int[] lengths;

    /// <param name="prefixes">Prefix → namespace; of two prefixes for one namespace the first is taken.</param>
    public TurtleNames(IEnumerable<KeyValuePair<string, string>> prefixes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (prefix, iri) in prefixes)
        {
            if (iri.Length > 0 && IsPrefix(prefix) && !prefixOf.ContainsKey(iri) && taken.Add(prefix))
            {
                prefixOf[iri] = prefix;
            }
        }

        lengths = [.. prefixOf.Keys.Select(static iri => iri.Length).Distinct().OrderDescending()];
    }

    /// <summary>The declared prefixes that were used, in order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Used => used;

    /// <summary>The IRI as a prefixed name, or in angle brackets.</summary>
    public string Write(string iri)
    {
        if (!written.TryGetValue(iri, out var text))
        {
            written[iri] = text = Shorten(iri) ?? Bracket(iri);
        }

        return text;
    }

    private string? Shorten(string iri)
    {
        var lookup = prefixOf.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths)
        {
            if (length <= iri.Length && lookup.TryGetValue(iri.AsSpan(0, length), out var prefix) && IsLocalName(iri.AsSpan(length)))
            {
                used[prefix] = iri[..length];
                return string.Concat(prefix, ":", iri.AsSpan(length));
            }
        }

        return null;
    }

    private static string Bracket(string iri)
    {
        if (iri.AsSpan().IndexOfAnyExcept(PlainCharacters) < 0)
        {
            return $"<{iri}>";
        }

        var buffer = new ByteBuffer(iri.Length + 16);
        NTriples.NTriplesEncoder.AppendIri(buffer, iri);
        return Encoding.UTF8.GetString(buffer.Span);
    }

    private static bool IsPrefix(string prefix)
    {
        var utf8 = Encoding.UTF8.GetBytes(prefix);
        return utf8.Length == 0 || (NameScanner.LabelLength(utf8) == utf8.Length && prefix[0] != '_' && !char.IsAsciiDigit(prefix[0]));
    }

    // Only names that need no escapes: others read better as IRIs.
    private static bool IsLocalName(ReadOnlySpan<char> name)
    {
        var index = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            var isFirst = index == 0;
            index += rune.Utf16SequenceLength;
            var isLast = index == name.Length;
            if (!(NameCharacters.IsName(rune) || rune.Value == ':' || (rune.Value == '.' && !isFirst && !isLast))
                || (isFirst && (rune.Value == '-' || (rune.Value >= 0x80 && !NameCharacters.IsBase(rune)))))
            {
                return false;
            }
        }

        return true;
    }
}
