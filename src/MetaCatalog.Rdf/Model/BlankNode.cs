namespace MetaCatalog.Rdf.Model;

/// <summary>A blank node, identified by its label within one graph or dataset.</summary>
/// <remarks>
/// RDF 1.1 Concepts, 3.4. A label means nothing outside its graph: before two graphs are merged, one is relabelled
/// (<see cref="Graph.AddAll"/> does so on request).
/// </remarks>
public sealed class BlankNode : Term
{
    private readonly int hash;

    /// <summary>Names a blank node.</summary>
    /// <param name="label">The label without <c>_:</c>.</param>
    public BlankNode(string label)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        Label = label;
        hash = ~string.GetHashCode(label, StringComparison.Ordinal);
    }

    /// <summary>The label without <c>_:</c>.</summary>
    public string Label { get; }

    /// <inheritdoc/>
    public override TermKind Kind => TermKind.BlankNode;

    /// <inheritdoc/>
    public override bool Equals(Term? other) =>
        ReferenceEquals(this, other) || (other is BlankNode node && node.hash == hash && string.Equals(node.Label, Label, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <inheritdoc/>
    public override string ToString() => $"_:{Label}";

    private protected override int CompareSameKind(Term other) => string.CompareOrdinal(Label, ((BlankNode)other).Label);
}
