using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>A term that a parser has read and still needs: its own copy of the bytes.</summary>
internal sealed class TermSlot
{
    private readonly ByteBuffer datatype = new();
    private readonly ByteBuffer language = new(16);
    private readonly ByteBuffer direction = new(8);

    public TermKind Kind { get; private set; }

    /// <summary>The IRI, label or lexical form; a parser fills it after <see cref="Begin"/>.</summary>
    public ByteBuffer Value { get; } = new(256);

    /// <summary>The datatype of a literal; empty for strings.</summary>
    public ByteBuffer Datatype => datatype;

    public ByteBuffer Language => language;

    public ByteBuffer Direction => direction;

    public TermSpan Span => Kind switch
    {
        TermKind.Iri => TermSpan.Iri(Value.Span),
        TermKind.BlankNode => TermSpan.BlankNode(Value.Span),
        TermKind.Literal => TermSpan.Literal(Value.Span, datatype.Span, language.Span, direction.Span),
        _ => default,
    };

    /// <summary>Empties the slot for a term of the kind.</summary>
    public ByteBuffer Begin(TermKind kind)
    {
        if (Kind == TermKind.Literal)
        {
            datatype.Clear();
            language.Clear();
            direction.Clear();
        }

        Kind = kind;
        Value.Clear();
        return Value;
    }

    public void SetIri(ReadOnlySpan<byte> iri) => Begin(TermKind.Iri).Append(iri);

    public void SetBlankNode(ReadOnlySpan<byte> label) => Begin(TermKind.BlankNode).Append(label);

    public void SetLiteral(ReadOnlySpan<byte> lexicalForm, ReadOnlySpan<byte> datatypeIri)
    {
        Begin(TermKind.Literal).Append(lexicalForm);
        datatype.Append(datatypeIri);
    }

    public void CopyFrom(TermSlot other)
    {
        Begin(other.Kind).Append(other.Value.Span);
        datatype.Append(other.datatype.Span);
        language.Append(other.language.Span);
        direction.Append(other.direction.Span);
    }
}
