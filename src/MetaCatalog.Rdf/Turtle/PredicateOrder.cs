using System.Runtime.InteropServices;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>The predicates of a dataset in the order in which they are written, types first; each is compared and spelt once.</summary>
internal sealed class PredicateOrder
{
    private const int IndexBits = 32;
    private readonly Dictionary<Iri, int> ranks = [];
    private readonly TurtleNames names;
    private readonly Iri[] ordered;
    private readonly byte[]?[] spelt;

    public PredicateOrder(RdfDataset dataset, TurtleNames names)
    {
        this.names = names;
        Collect(dataset.DefaultGraph);
        foreach (var graph in dataset.NamedGraphs.Values)
        {
            Collect(graph);
        }

        ordered = [.. ranks.Keys];
        Array.Sort(ordered, Compare);
        spelt = new byte[]?[ordered.Length];
        foreach (var (rank, predicate) in ordered.Index())
        {
            ranks[predicate] = rank;
        }
    }

    /// <summary>Fills in the places of the triples in the order of their predicates: the rank of the predicate above the index of the triple.</summary>
    public void Sort(List<Triple> triples, Span<long> places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = ((long)ranks[triples[i].Predicate] << IndexBits) | (uint)i;
        }

        places.Sort();
    }

    /// <summary>The index of the triple at a place.</summary>
    public static int IndexAt(long place) => (int)place;

    /// <summary>Where the places with the predicate of the first one end.</summary>
    public static int EndOfRun(ReadOnlySpan<long> places, int start)
    {
        var end = start + 1;
        while (end < places.Length && places[end] >> IndexBits == places[start] >> IndexBits)
        {
            end++;
        }

        return end;
    }

    /// <summary>The predicate at a place as it is written.</summary>
    public ReadOnlySpan<byte> TextAt(long place) => spelt[place >> IndexBits] ??= Spell(ordered[place >> IndexBits]);

    private void Collect(Graph graph)
    {
        foreach (var triple in graph)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(ranks, triple.Predicate, out _);
        }
    }

    private byte[] Spell(Iri predicate)
    {
        var text = new ByteBuffer();
        if (predicate == RdfTerms.Type)
        {
            text.Append((byte)'a');
        }
        else
        {
            names.Append(text, predicate.Value);
        }

        return text.Span.ToArray();
    }

    private static int Compare(Iri left, Iri right)
    {
        var (leftIsType, rightIsType) = (left == RdfTerms.Type, right == RdfTerms.Type);
        return leftIsType == rightIsType ? left.CompareTo(right) : leftIsType ? -1 : 1;
    }
}
