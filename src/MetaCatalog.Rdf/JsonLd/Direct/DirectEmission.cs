using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>The statements of a direct reading on their way to the sink: a slot for the node at each depth, fresh blank nodes, limits.</summary>
internal sealed class DirectEmission(IRdfSink sink, JsonLdOptions options, CancellationToken cancellation)
{
    private readonly List<TermSlot> slots = [];
    private readonly Dictionary<byte[], long> labels = new(ByteStringComparer.Instance);
    private long next;
    private long statements;

    public static readonly byte[] TypeIri = Bytes(RdfTerms.Type);
    public static readonly byte[] FirstIri = Bytes(RdfTerms.First);
    public static readonly byte[] RestIri = Bytes(RdfTerms.Rest);
    public static readonly byte[] NilIri = Bytes(RdfTerms.Nil);
    public static readonly byte[] StringIri = Bytes(Xsd.String);
    public static readonly byte[] BooleanIri = Bytes(Xsd.Boolean);
    public static readonly byte[] IntegerIri = Bytes(Xsd.Integer);
    public static readonly byte[] DoubleIri = Bytes(Xsd.Double);

    /// <summary>Room for one text without its escapes.</summary>
    public ByteBuffer Scratch { get; } = new();

    public TermSlot Slot(int depth)
    {
        while (slots.Count <= depth)
        {
            slots.Add(new TermSlot());
        }

        return slots[depth];
    }

    public void SetFresh(TermSlot slot) => SetBlank(slot, next++);

    /// <summary>Sets the slot to the blank node with the document's label: the same each time, never one that is fresh.</summary>
    public void SetLabelled(TermSlot slot, ReadOnlySpan<byte> label)
    {
        var known = labels.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(label, out var number))
        {
            known[label] = number = next++;
        }

        SetBlank(slot, number);
    }

    public void Emit(TermSlot subject, ReadOnlySpan<byte> predicate, in TermSpan value)
    {
        if (++statements > options.MaxStatements)
        {
            throw new JsonLdFault(JsonLdErrorCode.TooManyStatements, $"The document holds more than the allowed {options.MaxStatements} statements.", -1);
        }

        if ((statements & 0xFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        sink.OnQuad(subject.Span, TermSpan.Iri(predicate), value, default);
    }

    private static void SetBlank(TermSlot slot, long number)
    {
        var label = slot.Begin(TermKind.BlankNode);
        label.Append((byte)'b');
        label.Append(number);
    }

    private static byte[] Bytes(Iri iri) => Encoding.UTF8.GetBytes(iri.Value);
}
