namespace MetaCatalog.Rdf.Model;

/// <summary>A default graph and any number of named graphs (RDF 1.1 Concepts, 4).</summary>
/// <remarks>Blank nodes are shared between the graphs. Not safe for writing from several threads.</remarks>
public sealed class RdfDataset
{
    private readonly Dictionary<Term, Graph> named = [];

    /// <summary>The default graph.</summary>
    public Graph DefaultGraph { get; init; } = [];

    /// <summary>The named graphs by name.</summary>
    public IReadOnlyDictionary<Term, Graph> NamedGraphs => named;

    /// <summary>The number of quads in all graphs.</summary>
    public int Count => DefaultGraph.Count + named.Values.Sum(static graph => graph.Count);

    /// <summary>The graph with the name, made when it is not there; null names the default graph.</summary>
    public Graph GraphFor(Term? name)
    {
        if (name is null)
        {
            return DefaultGraph;
        }

        if (!named.TryGetValue(name, out var graph))
        {
            named[name] = graph = [];
        }

        return graph;
    }

    /// <summary>Adds a quad.</summary>
    /// <returns>False when it was there already.</returns>
    public bool Add(Quad quad) => GraphFor(quad.Graph).Add(quad.Triple);

    /// <summary>All quads, those of the default graph first.</summary>
    public IEnumerable<Quad> Quads()
    {
        foreach (var triple in DefaultGraph)
        {
            yield return new Quad(triple.Subject, triple.Predicate, triple.Object, null);
        }

        foreach (var (name, graph) in named)
        {
            foreach (var triple in graph)
            {
                yield return new Quad(triple.Subject, triple.Predicate, triple.Object, name);
            }
        }
    }
}
