using System.Buffers;
using System.Text;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>The prefixes of a document that is written, and which of them were used.</summary>
internal sealed class TurtleNames
{
    private static readonly SearchValues<char> PlainInIris =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/#?&=%+-._~@,;!$'()*[]");

    private static readonly SearchValues<char> PlainInNames =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-_");

    private static readonly SearchValues<char> PlainInPrefixes =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly Dictionary<string, Prefix> prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Prefix>.AlternateLookup<ReadOnlySpan<char>> byNamespace;
    private readonly int[] unusualLengths;

    /// <param name="prefixes">Prefix → namespace; of two prefixes for one namespace the first is taken.</param>
    public TurtleNames(IEnumerable<KeyValuePair<string, string>> prefixes)
    {
        byNamespace = this.prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (prefix, iri) in prefixes)
        {
            if (iri.Length > 0 && IsPrefix(prefix) && !this.prefixes.ContainsKey(iri) && taken.Add(prefix))
            {
                this.prefixes[iri] = new Prefix(prefix, iri);
            }
        }

        unusualLengths = [.. this.prefixes.Keys.Where(static iri => iri is not [.., '/' or '#']).Select(static iri => iri.Length).Distinct().OrderDescending()];
    }

    /// <summary>The declared prefixes that were used, in order, with their namespaces.</summary>
    public IEnumerable<(string Name, string Namespace)> Used =>
        prefixes.Values.Where(static prefix => prefix.IsUsed).OrderBy(static prefix => prefix.Name, StringComparer.Ordinal).Select(static prefix => (prefix.Name, prefix.Namespace));

    /// <summary>Appends the IRI as a prefixed name, or in angle brackets.</summary>
    public void Append(ByteBuffer output, string iri)
    {
        if (PrefixOf(iri) is { } prefix)
        {
            prefix.IsUsed = true;
            output.Append(prefix.Start);
            output.Append(iri.AsSpan(prefix.Namespace.Length));
        }
        else if (iri.AsSpan().IndexOfAnyExcept(PlainInIris) < 0)
        {
            output.Append((byte)'<');
            output.Append(iri);
            output.Append((byte)'>');
        }
        else
        {
            NTriplesEncoder.AppendIri(output, iri);
        }
    }

    // The longest namespace wins. A local name holds no '/' and no '#': the usual namespace ends at the last of them, none before.
    private Prefix? PrefixOf(string iri)
    {
        var usual = iri.AsSpan().LastIndexOfAny('/', '#') + 1;
        foreach (var length in unusualLengths)
        {
            if (length > usual && length <= iri.Length && PrefixOf(iri, length) is { } prefix)
            {
                return prefix;
            }
        }

        return PrefixOf(iri, usual);
    }

    private Prefix? PrefixOf(string iri, int length) =>
        byNamespace.TryGetValue(iri.AsSpan(0, length), out var prefix) && IsLocalName(iri.AsSpan(length)) ? prefix : null;

    private static bool IsPrefix(string prefix) =>
        prefix.AsSpan().IndexOfAnyExcept(PlainInPrefixes) < 0 ? prefix.Length == 0 || !char.IsAsciiDigit(prefix[0]) : IsUnusualPrefix(prefix);

    private static bool IsUnusualPrefix(string prefix)
    {
        var utf8 = Encoding.UTF8.GetBytes(prefix);
        return NameScanner.LabelLength(utf8) == utf8.Length && prefix[0] != '_' && !char.IsAsciiDigit(prefix[0]);
    }

    // Only names that need no escapes: others read better as IRIs.
    private static bool IsLocalName(ReadOnlySpan<char> name) =>
        name.IndexOfAnyExcept(PlainInNames) < 0 ? name is not ['-', ..] : IsUnusualLocalName(name);

    private static bool IsUnusualLocalName(ReadOnlySpan<char> name)
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

    private sealed class Prefix(string name, string iri)
    {
        private byte[]? start;

        public string Name { get; } = name;

        public string Namespace { get; } = iri;

        /// <summary>What a name begins with.</summary>
        public byte[] Start => start ??= Encoding.UTF8.GetBytes(Name + ":");

        public bool IsUsed { get; set; }
    }
}
