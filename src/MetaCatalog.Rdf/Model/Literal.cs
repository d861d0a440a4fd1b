using System.Text;
using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Model;

/// <summary>A literal: a lexical form with a datatype, and for language-tagged strings a tag.</summary>
/// <remarks>
/// RDF 1.1 Concepts, 3.3. The lexical form is kept as written. Language tags keep their case and compare without it.
/// A base direction (<c>ltr</c>, <c>rtl</c>) makes the literal an <c>rdf:dirLangString</c> (RDF 1.2 Concepts, 3.3).
/// </remarks>
public sealed class Literal : Term
{
    private readonly int hash;

    private Literal(string lexicalForm, Iri datatype, string? language, string? direction)
    {
        ArgumentNullException.ThrowIfNull(lexicalForm);
        LexicalForm = lexicalForm;
        Datatype = datatype;
        Language = language;
        Direction = direction;
        hash = HashCode.Combine(
            string.GetHashCode(lexicalForm, StringComparison.Ordinal),
            datatype,
            language is null ? 0 : string.GetHashCode(language, StringComparison.OrdinalIgnoreCase),
            direction);
    }

    /// <summary>Makes a simple literal, an <c>xsd:string</c>.</summary>
    public Literal(string lexicalForm)
        : this(lexicalForm, Xsd.String, null, null)
    {
    }

    /// <summary>Makes a literal with a datatype other than <c>rdf:langString</c>.</summary>
    public Literal(string lexicalForm, Iri datatype)
        : this(lexicalForm, datatype, null, null)
    {
        ArgumentNullException.ThrowIfNull(datatype);
    }

    /// <summary>Makes a language-tagged string.</summary>
    /// <param name="lexicalForm">The text.</param>
    /// <param name="language">A BCP 47 tag, such as <c>ja-Kana</c>; not empty.</param>
    /// <param name="direction"><c>ltr</c>, <c>rtl</c> or null.</param>
    public Literal(string lexicalForm, string language, string? direction = null)
        : this(lexicalForm, direction is null ? RdfTerms.LangString : RdfTerms.DirLangString, language, direction)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
    }

    /// <summary>The lexical form, exactly as it was written.</summary>
    public string LexicalForm { get; }

    /// <summary>The datatype; <c>rdf:langString</c> when there is a language tag.</summary>
    public Iri Datatype { get; }

    /// <summary>The language tag as written, or null.</summary>
    public string? Language { get; }

    /// <summary>The base direction, <c>ltr</c> or <c>rtl</c>, or null.</summary>
    public string? Direction { get; }

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Literal;

    /// <inheritdoc/>
    public override bool Equals(Term? other) =>
        ReferenceEquals(this, other)
        || (other is Literal literal
            && literal.hash == hash
            && string.Equals(literal.LexicalForm, LexicalForm, StringComparison.Ordinal)
            && string.Equals(literal.Language, Language, StringComparison.OrdinalIgnoreCase)
            && string.Equals(literal.Direction, Direction, StringComparison.Ordinal)
            && literal.Datatype.Equals(Datatype));

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <inheritdoc/>
    public override string ToString()
    {
        var buffer = new ByteBuffer(LexicalForm.Length + 16);
        NTriplesEncoder.Append(buffer, this);
        return Encoding.UTF8.GetString(buffer.Span);
    }

    private protected override int CompareSameKind(Term other)
    {
        var literal = (Literal)other;
        var order = string.CompareOrdinal(LexicalForm, literal.LexicalForm);
        order = order != 0 ? order : Datatype.CompareTo(literal.Datatype);
        order = order != 0 ? order : string.Compare(Language, literal.Language, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(Direction, literal.Direction);
    }
}
