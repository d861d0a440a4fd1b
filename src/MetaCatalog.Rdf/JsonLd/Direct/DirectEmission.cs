using System.Text;
using MetaCatalog.Rdf.JsonLd.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>The statements of a direct reading on their way to the sink, and a slot for the node at each depth.</summary>
internal sealed class DirectEmission(StatementGate gate, DocumentBlankNodes blankNodes)
{
    private readonly List<TermSlot> slots = [];

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

    public void SetFresh(TermSlot slot) => blankNodes.SetFresh(slot);

    public void SetLabelled(TermSlot slot, ReadOnlySpan<byte> label) => blankNodes.SetLabelled(slot, label);

    public void Emit(TermSlot subject, ReadOnlySpan<byte> predicate, in TermSpan value) =>
        gate.Pass(subject.Span, TermSpan.Iri(predicate), value, default);

    private static byte[] Bytes(Iri iri) => Encoding.UTF8.GetBytes(iri.Value);
}
