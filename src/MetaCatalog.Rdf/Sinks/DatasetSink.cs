using System.Text;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Sinks;

/// <summary>Collects all statements into a dataset.</summary>
public sealed class DatasetSink : IRdfSink
{
    private readonly TermReader terms = new();

    /// <summary>What was collected; prefixes are kept with the default graph.</summary>
    public RdfDataset Dataset { get; } = new();

    /// <inheritdoc/>
    public void OnQuad(in TermSpan subject, in TermSpan predicate, in TermSpan @object, in TermSpan graph) =>
        Dataset.Add(new Quad(terms.Read(subject), terms.Iri(predicate.Value), terms.Read(@object), terms.ReadOptional(graph)));

    /// <inheritdoc/>
    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> iri) =>
        Dataset.DefaultGraph.Prefixes[Encoding.UTF8.GetString(prefix)] = Encoding.UTF8.GetString(iri);
}
