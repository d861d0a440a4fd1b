using System.Runtime.InteropServices;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf;

/// <summary>A term as a parser sees it: UTF-8 bytes that live only during the call.</summary>
/// <remarks>Escapes are resolved, IRIs are absolute. The default value stands for no term.</remarks>
public readonly ref struct TermSpan
{
    // Four plain fields: the compiler keeps them in registers where spans would go through memory, at the cost of a stall each.
    private const int ShapeAt = 28;
    private const uint LengthMask = (1u << ShapeAt) - 1;
    private readonly ref readonly byte value;
    private readonly ref readonly byte qualifier;
    private readonly int length;
    private readonly uint qualification; // the shape, then the length of the qualifier: a datatype or a language

    private TermSpan(Shape shape, ReadOnlySpan<byte> value, ReadOnlySpan<byte> qualifier)
    {
        this.value = ref MemoryMarshal.GetReference(value);
        this.qualifier = ref MemoryMarshal.GetReference(qualifier);
        length = value.Length;
        qualification = ((uint)shape << ShapeAt) | (uint)qualifier.Length;
    }

    private enum Shape : uint
    {
        None,
        BlankNode,
        Iri,
        Typed,
        Tagged,
        TaggedLeftToRight,
        TaggedRightToLeft,
    }

    /// <summary>The kind; <see cref="TermKind.None"/> in the place of the graph for the default graph.</summary>
    public TermKind Kind => (TermKind)Math.Min((uint)OwnShape, (uint)TermKind.Literal);

    /// <summary>The IRI, the blank node's label without <c>_:</c>, or the lexical form.</summary>
    public ReadOnlySpan<byte> Value => MemoryMarshal.CreateReadOnlySpan(in value, length);

    /// <summary>The datatype IRI of a literal; empty for <c>xsd:string</c> and language-tagged strings.</summary>
    public ReadOnlySpan<byte> Datatype => OwnShape == Shape.Typed ? Qualifier : default;

    /// <summary>The language tag of a literal, as written; else empty.</summary>
    public ReadOnlySpan<byte> Language => OwnShape >= Shape.Tagged ? Qualifier : default;

    /// <summary>The base direction of a literal, <c>ltr</c> or <c>rtl</c>; else empty.</summary>
    public ReadOnlySpan<byte> Direction => OwnShape switch
    {
        Shape.TaggedLeftToRight => "ltr"u8,
        Shape.TaggedRightToLeft => "rtl"u8,
        _ => default,
    };

    private Shape OwnShape => (Shape)(qualification >> ShapeAt);

    private ReadOnlySpan<byte> Qualifier => MemoryMarshal.CreateReadOnlySpan(in qualifier, (int)(qualification & LengthMask));

    /// <summary>An IRI.</summary>
    public static TermSpan Iri(ReadOnlySpan<byte> iri) => new(Shape.Iri, iri, default);

    /// <summary>A blank node.</summary>
    public static TermSpan BlankNode(ReadOnlySpan<byte> label) => new(Shape.BlankNode, label, default);

    /// <summary>A literal; give a datatype, or a language with an optional direction, or neither.</summary>
    /// <exception cref="ArgumentException">The direction is neither <c>ltr</c> nor <c>rtl</c>, or the datatype or language is longer than 256 MB.</exception>
    public static TermSpan Literal(ReadOnlySpan<byte> lexicalForm, ReadOnlySpan<byte> datatype = default, ReadOnlySpan<byte> language = default, ReadOnlySpan<byte> direction = default)
    {
        var isTagged = !language.IsEmpty;
        var qualifier = isTagged ? language : datatype;
        return (uint)qualifier.Length <= LengthMask
            ? new(isTagged ? ShapeOf(direction) : Shape.Typed, lexicalForm, qualifier)
            : throw new ArgumentException("A datatype or language is no longer than 256 MB.");
    }

    private static Shape ShapeOf(ReadOnlySpan<byte> direction) => direction.IsEmpty ? Shape.Tagged
        : direction.SequenceEqual("ltr"u8) ? Shape.TaggedLeftToRight
        : direction.SequenceEqual("rtl"u8) ? Shape.TaggedRightToLeft
        : throw new ArgumentException("A base direction is 'ltr' or 'rtl'.", nameof(direction));
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
