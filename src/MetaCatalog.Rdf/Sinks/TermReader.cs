using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Sinks;

/// <summary>Makes terms of spans; terms met lately are given out again instead of being made twice.</summary>
internal sealed class TermReader
{
    // Small, for most documents are small; the predicates of a large one still fit.
    private const int Slots = 256;
    private readonly Slot[] iris = new Slot[Slots];
    private readonly Slot[] nodes = new Slot[Slots];
    private readonly Dictionary<string, string> languages = new(StringComparer.Ordinal);

    public Term Read(in TermSpan span) => span.Kind switch
    {
        TermKind.Iri => Iri(span.Value),
        TermKind.BlankNode => Recall(nodes, span.Value, static label => new BlankNode(label)),
        TermKind.Literal => Literal(span),
        _ => throw new ArgumentException("There is no term.", nameof(span)),
    };

    /// <summary>The term, or null for none.</summary>
    public Term? ReadOptional(in TermSpan span) => span.Kind == TermKind.None ? null : Read(span);

    public Iri Iri(ReadOnlySpan<byte> iri) => (Iri)Recall(iris, iri, static text => new Iri(text));

    private Literal Literal(in TermSpan span)
    {
        var text = Encoding.UTF8.GetString(span.Value);
        if (!span.Language.IsEmpty)
        {
            return new Literal(text, Language(span.Language), span.Direction.IsEmpty ? null : Encoding.UTF8.GetString(span.Direction));
        }

        return span.Datatype.IsEmpty ? new Literal(text) : new Literal(text, Iri(span.Datatype));
    }

    private string Language(ReadOnlySpan<byte> tag)
    {
        var lookup = languages.GetAlternateLookup<ReadOnlySpan<char>>();
        if (tag.Length > 35)
        {
            return Encoding.UTF8.GetString(tag);
        }

        Span<char> characters = stackalloc char[tag.Length];
        var length = Encoding.UTF8.GetChars(tag, characters);
        if (lookup.TryGetValue(characters[..length], out var known))
        {
            return known;
        }

        return languages.Count < Slots ? languages[Encoding.UTF8.GetString(tag)] = Encoding.UTF8.GetString(tag) : Encoding.UTF8.GetString(tag);
    }

    private static Term Recall(Slot[] slots, ReadOnlySpan<byte> utf8, Func<string, Term> make)
    {
        var hash = ByteHash.Of(utf8);
        ref var slot = ref slots[hash & (Slots - 1)];
        if (slot.Hash == hash && slot.Term is not null && slot.Bytes.AsSpan().SequenceEqual(utf8))
        {
            return slot.Term;
        }

        slot = new Slot(hash, utf8.ToArray(), make(Encoding.UTF8.GetString(utf8)));
        return slot.Term!;
    }

    private readonly record struct Slot(ulong Hash, byte[] Bytes, Term? Term);
}
