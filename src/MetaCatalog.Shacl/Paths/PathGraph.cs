using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Shacl.Paths;

/// <summary>Writes the structure of paths into a graph.</summary>
internal sealed class PathGraph(Graph graph, Func<BlankNode> fresh)
{
    /// <summary>A fresh node with one property.</summary>
    public BlankNode Node(Iri property, Term value)
    {
        var node = fresh();
        graph.Add(node, property, value);
        return node;
    }

    /// <summary>A list of fresh nodes.</summary>
    public Term List(IReadOnlyList<PropertyPath> members)
    {
        Term rest = RdfTerms.Nil;
        for (var i = members.Count - 1; i >= 0; i--)
        {
            var node = Node(RdfTerms.Rest, rest);
            graph.Add(node, RdfTerms.First, members[i].WriteTo(this));
            rest = node;
        }

        return rest;
    }
}
