using System.Runtime.InteropServices;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>The predicates of a dataset in the order in which they are written, types first; each is compared and spelt once.</summary>
internal sealed class PredicateOrder
{
    private const int IndexBits = 32;
    private const int UsualCount = 64;
    private readonly Dictionary<Iri, int> ranks;
    private readonly TurtleNames names;
    private readonly Iri[] ordered;
    private readonly ByteBuffer spelling = new();
    private readonly (int Start, int Length)[] spelt;

    public PredicateOrder(RdfDataset dataset, TurtleNames names)
    {
        this.names = names;
        ranks = new(Math.Min(UsualCount, dataset.Count));
        Collect(dataset.DefaultGraph);
        foreach (var graph in dataset.NamedGraphs.Values)
        {
            Collect(graph);
        }

        ordered = [.. ranks.Keys];
        Array.Sort(Array.ConvertAll(ordered, OrderKey), ordered, StringComparer.Ordinal);
        spelt = new (int Start, int Length)[ordered.Length];
        for (var rank = 0; rank < ordered.Length; rank++)
        {
            ranks[ordered[rank]] = rank;
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
    public ReadOnlySpan<byte> TextAt(long place)
    {
        ref var text = ref spelt[place >> IndexBits];
        if (text.Length == 0)
        {
            text = Spell(ordered[place >> IndexBits]);
        }

        return spelling.Span.Slice(text.Start, text.Length);
    }

    private void Collect(Graph graph)
    {
        foreach (var said in graph.BySubject.Values)
        {
            foreach (ref readonly var triple in CollectionsMarshal.AsSpan(said))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(ranks, triple.Predicate, out _);
            }
        }
    }

    private (int Start, int Length) Spell(Iri predicate)
    {
        var start = spelling.Length;
        if (predicate == RdfTerms.Type)
        {
            spelling.Append((byte)'a');
        }
        else
        {
            names.Append(spelling, predicate.Value);
        }

        return (start, spelling.Length - start);
    }

    private static string OrderKey(Iri predicate) => predicate == RdfTerms.Type ? "" : predicate.Value;
}
