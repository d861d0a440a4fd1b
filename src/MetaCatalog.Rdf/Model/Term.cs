namespace MetaCatalog.Rdf.Model;

/// <summary>An RDF term: an <see cref="Iri"/>, a <see cref="BlankNode"/> or a <see cref="Literal"/>.</summary>
/// <remarks>
/// RDF 1.1 Concepts, 3.1. Terms are immutable and safe to share between threads. Equality is term equality
/// (RDF 1.1 Concepts, 3.2 and 3.3), never value equality: <c>"1"^^xsd:integer</c> and <c>"01"^^xsd:integer</c> differ.
/// The order is total and stable: blank nodes, then IRIs, then literals, each by ordinal comparison of its text.
/// </remarks>
public abstract class Term : IEquatable<Term>, IComparable<Term>
{
    private protected Term()
    {
    }

    /// <summary>Which of the kinds of term this is.</summary>
    public abstract TermKind Kind { get; }

    /// <summary>Whether the two terms are the same RDF term.</summary>
    public abstract bool Equals(Term? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Term other && Equals(other);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The term as canonical N-Triples.</summary>
    public abstract override string ToString();

    /// <inheritdoc/>
    public int CompareTo(Term? other)
    {
        if (other is null)
        {
            return 1;
        }

        return Kind == other.Kind ? CompareSameKind(other) : Kind.CompareTo(other.Kind);
    }

    private protected abstract int CompareSameKind(Term other);

    /// <summary>Whether the two terms are the same RDF term; two nulls are equal.</summary>
    public static bool operator ==(Term? left, Term? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two terms are different RDF terms.</summary>
    public static bool operator !=(Term? left, Term? right) => !(left == right);

    /// <summary>Whether the first term sorts before the second.</summary>
    public static bool operator <(Term? left, Term? right) => Comparer<Term>.Default.Compare(left, right) < 0;

    /// <summary>Whether the first term sorts before the second or is equal to it.</summary>
    public static bool operator <=(Term? left, Term? right) => Comparer<Term>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the first term sorts after the second.</summary>
    public static bool operator >(Term? left, Term? right) => Comparer<Term>.Default.Compare(left, right) > 0;

    /// <summary>Whether the first term sorts after the second or is equal to it.</summary>
    public static bool operator >=(Term? left, Term? right) => Comparer<Term>.Default.Compare(left, right) >= 0;
}
