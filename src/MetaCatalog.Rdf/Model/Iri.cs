namespace MetaCatalog.Rdf.Model;

/// <summary>An absolute IRI (RFC 3987), compared character by character.</summary>
/// <remarks>
/// RDF 1.1 Concepts, 3.2. The constructor does not check the text, for parsers have done so and constants are known to be
/// right; text from elsewhere goes through <c>IriSyntax</c> first.
/// </remarks>
public sealed class Iri : Term
{
    private readonly int hash;

    /// <summary>Wraps the text of an absolute IRI.</summary>
    public Iri(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        hash = string.GetHashCode(value, StringComparison.Ordinal);
    }

    /// <summary>The text, without angle brackets.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Iri;

    /// <inheritdoc/>
    public override bool Equals(Term? other) =>
        ReferenceEquals(this, other) || (other is Iri iri && iri.hash == hash && string.Equals(iri.Value, Value, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <inheritdoc/>
    public override string ToString() => $"<{Value}>";

    private protected override int CompareSameKind(Term other) => string.CompareOrdinal(Value, ((Iri)other).Value);
}
