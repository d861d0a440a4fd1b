using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf;

/// <summary>A term as a parser sees it: UTF-8 bytes that live only during the call.</summary>
/// <remarks>Escapes are resolved, IRIs are absolute. The default value stands for no term.</remarks>
public readonly ref struct TermSpan
{
    private TermSpan(TermKind kind, ReadOnlySpan<byte> value, ReadOnlySpan<byte> datatype, ReadOnlySpan<byte> language, ReadOnlySpan<byte> direction)
    {
        Kind = kind;
        Value = value;
        Datatype = datatype;
        Language = language;
        Direction = direction;
    }

    /// <summary>The kind; <see cref="TermKind.None"/> in the place of the graph for the default graph.</summary>
    public TermKind Kind { get; }

    /// <summary>The IRI, the blank node's label without <c>_:</c>, or the lexical form.</summary>
    public ReadOnlySpan<byte> Value { get; }

    /// <summary>The datatype IRI of a literal; empty for <c>xsd:string</c> and language-tagged strings.</summary>
    public ReadOnlySpan<byte> Datatype { get; }

    /// <summary>The language tag of a literal, as written; else empty.</summary>
    public ReadOnlySpan<byte> Language { get; }

    /// <summary>The base direction of a literal, <c>ltr</c> or <c>rtl</c>; else empty.</summary>
    public ReadOnlySpan<byte> Direction { get; }

    /// <summary>An IRI.</summary>
    public static TermSpan Iri(ReadOnlySpan<byte> iri) => new(TermKind.Iri, iri, default, default, default);

    /// <summary>A blank node.</summary>
    public static TermSpan BlankNode(ReadOnlySpan<byte> label) => new(TermKind.BlankNode, label, default, default, default);

    /// <summary>A literal; give a datatype, or a language with an optional direction, or neither.</summary>
    public static TermSpan Literal(ReadOnlySpan<byte> lexicalForm, ReadOnlySpan<byte> datatype = default, ReadOnlySpan<byte> language = default, ReadOnlySpan<byte> direction = default) =>
        new(TermKind.Literal, lexicalForm, datatype, language, direction);
}

/// <summary>Where a parser puts what it reads: a graph, a store, a counter, a writer.</summary>
/// <remarks>Calls come from one thread, in document order.</remarks>
public interface IRdfSink
{
    /// <summary>A statement. The spans are valid only during the call.</summary>
    void OnQuad(in TermSpan subject, in TermSpan predicate, in TermSpan @object, in TermSpan graph);

    /// <summary>A prefix declaration, for those who want to write the document again in the same words.</summary>
    void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> iri)
    {
    }
}
