using System.Text;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Sinks;

/// <summary>Collects the triples of the default graph; those of named graphs are counted and left out.</summary>
public sealed class GraphSink : IRdfSink
{
    private readonly TermReader terms = new();

    /// <summary>What was collected.</summary>
    public Graph Graph { get; } = [];

    /// <summary>The number of statements in named graphs.</summary>
    public long LeftOut { get; private set; }

    /// <inheritdoc/>
    public void OnQuad(in TermSpan subject, in TermSpan predicate, in TermSpan @object, in TermSpan graph)
    {
        if (graph.Kind != TermKind.None)
        {
            LeftOut++;
            return;
        }

        Graph.Add(terms.Read(subject), terms.Iri(predicate.Value), terms.Read(@object));
    }

    /// <inheritdoc/>
    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> iri) => Graph.Prefixes[Encoding.UTF8.GetString(prefix)] = Encoding.UTF8.GetString(iri);
}
