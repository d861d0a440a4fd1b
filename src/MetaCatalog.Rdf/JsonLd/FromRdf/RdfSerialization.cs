using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.FromRdf;

/// <summary>The Serialize RDF as JSON-LD Algorithm (JSON-LD 1.1 API, 8.4.2).</summary>
internal sealed class RdfSerialization(JsonLdOptions options)
{
    private readonly UniqueValues unique = new();
    private readonly TermConversion terms = new(options);
    private readonly Dictionary<string, Usage?> references = new(StringComparer.Ordinal);

    public JsonArray Serialize(RdfDataset dataset)
    {
        // 5
        var graphs = new SortedDictionary<string, SerializedGraph>(StringComparer.Ordinal);
        var defaultGraph = Read(dataset.DefaultGraph);
        foreach (var (name, triples) in dataset.NamedGraphs)
        {
            var id = IdOf(name);
            graphs[id] = Read(triples);
            defaultGraph.Node(id);
        }

        // 6
        Fold(defaultGraph);
        foreach (var graph in graphs.Values)
        {
            Fold(graph);
        }

        return Collect(defaultGraph, graphs);
    }

    // 5.7
    private SerializedGraph Read(Graph triples)
    {
        var graph = new SerializedGraph(references);
        foreach (var triple in triples)
        {
            Read(graph, triple);
        }

        return graph;
    }

    private void Read(SerializedGraph graph, Triple triple)
    {
        var subject = IdOf(triple.Subject);
        var node = graph.Node(subject);
        var target = triple.Object is Literal ? null : IdOf(triple.Object);
        if (options.RdfDirection == RdfDirection.CompoundLiteral && triple.Predicate.Equals(RdfTerms.Direction))
        {
            graph.CompoundLiterals.Add(subject);
        }

        if (target is not null)
        {
            graph.Node(target);
        }

        if (target is not null && triple.Predicate.Equals(RdfTerms.Type) && !options.UseRdfType)
        {
            unique.Add(node.ArrayAt(Keyword.Type), new JsonString(target));
            return;
        }

        var value = terms.Convert(triple.Object);
        unique.Add(node.ArrayAt(triple.Predicate.Value), value);
        graph.Refer(target, triple.Object is BlankNode, new Usage(node, triple.Predicate.Value, value));
    }

    // 6
    private static void Fold(SerializedGraph graph)
    {
        CompoundLiteralFolding.Fold(graph);
        ListFolding.Fold(graph);
    }

    // 7
    private static JsonArray Collect(SerializedGraph defaultGraph, SortedDictionary<string, SerializedGraph> graphs)
    {
        var result = new JsonArray();
        foreach (var (subject, node) in defaultGraph.InOrder())
        {
            if (graphs.TryGetValue(subject, out var named))
            {
                node.ArrayAt(Keyword.Graph).AddRange(named.InOrder().Select(static pair => pair.Value).Where(static inner => inner.Count > 1));
            }

            if (node.Count > 1)
            {
                result.Add(node);
            }
        }

        return result;
    }

    private static string IdOf(Term term) => term is BlankNode node ? "_:" + node.Label : ((Iri)term).Value;
}

/// <summary>Where a node stands as a value.</summary>
internal sealed record Usage(JsonObject Node, string Property, JsonObject Value);
