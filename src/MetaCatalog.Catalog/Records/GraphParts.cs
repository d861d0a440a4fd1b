using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Takes a graph of several records apart, by what is reachable from each, and gives nodes other names.</summary>
internal static class GraphParts
{
    /// <summary>One graph for each topic, and the statements that no topic reaches.</summary>
    /// <remarks>
    /// From a topic every object is followed but other topics and the catalogues that list them; what several records share, such
    /// as their publisher, each of them gets. The time is in proportion to what the records hold together.
    /// </remarks>
    public static (IReadOnlyList<Graph> Parts, IReadOnlyList<Triple> Left) Split(Graph graph, IReadOnlyList<Term> topics)
    {
        HashSet<Term> ends = [.. topics, .. Catalogues(graph, topics)];
        HashSet<Triple> carried = [];
        List<Graph> parts = [.. topics.Select(topic => Reach(graph, topic, ends, carried))];
        return (parts, [.. graph.Where(triple => !carried.Contains(triple))]);
    }

    /// <summary>The graph with one node under another name.</summary>
    public static Graph Rename(Graph graph, Term from, Term to)
    {
        var renamed = new Graph(graph.Select(triple => new Triple(Name(triple.Subject), triple.Predicate, Name(triple.Object))));
        foreach (var (prefix, iri) in graph.Prefixes)
        {
            renamed.Prefixes[prefix] = iri;
        }

        return renamed;

        Term Name(Term term) => term.Equals(from) ? to : term;
    }

    private static IEnumerable<Term> Catalogues(Graph graph, IReadOnlyList<Term> topics) =>
        topics.SelectMany(graph.WithObject).Where(static triple => TopicFinder.IsCatalogLink(triple.Predicate)).Select(static triple => triple.Subject);

    private static Graph Reach(Graph graph, Term topic, HashSet<Term> ends, HashSet<Triple> carried)
    {
        var part = new Graph();
        var waiting = new Queue<Term>([topic]);
        HashSet<Term> seen = [topic];
        while (waiting.TryDequeue(out var node))
        {
            foreach (var triple in graph.WithSubject(node))
            {
                part.Add(triple);
                carried.Add(triple);
                if (triple.Object is not Literal && !ends.Contains(triple.Object) && seen.Add(triple.Object))
                {
                    waiting.Enqueue(triple.Object);
                }
            }
        }

        return part;
    }
}
