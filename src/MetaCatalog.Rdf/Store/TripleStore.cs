using System.Runtime.InteropServices;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Store;

/// <summary>A large graph as sorted arrays of term numbers: three orders, so that every pattern is one contiguous range.</summary>
/// <remarks>
/// Filled once through <see cref="IRdfSink"/>, then sealed; 36 bytes a triple beside the dictionary. Statements of named graphs go
/// into the same set of triples. A sealed store may be read by many threads.
/// </remarks>
public sealed class TripleStore : IRdfSink
{
    private readonly TripleChunks incoming = new();
    private readonly PendingObjects pending;
    private readonly ByteMemory subject = new();
    private EncodedTriple[] bySubject = [];
    private EncodedTriple[] byPredicate = [];
    private EncodedTriple[] byObject = [];

    /// <summary>Makes an empty store.</summary>
    public TripleStore() => pending = new PendingObjects(Terms);

    /// <summary>The numbers of the terms.</summary>
    public TermDictionary Terms { get; } = new();

    /// <summary>The number of triples, once the store is sealed.</summary>
    public int Count => bySubject.Length;

    /// <summary>The memory taken, in bytes.</summary>
    public long Size => Terms.Size + ((bySubject.LongLength + byPredicate.LongLength + byObject.LongLength + incoming.Capacity) * Marshal.SizeOf<EncodedTriple>());

    /// <inheritdoc/>
    public void OnQuad(in TermSpan subject, in TermSpan predicate, in TermSpan @object, in TermSpan graph)
    {
        // Documents say many things of one subject in a row.
        if (!this.subject.Is(subject))
        {
            this.subject.Set(subject, Terms.Encode(subject));
        }

        pending.Add(this.subject.Id, Terms.EncodeFrequent(predicate.Value), @object, incoming);
    }

    /// <summary>Sorts what was added and drops duplicates; afterwards the store can be asked.</summary>
    public void Seal()
    {
        pending.Finish(incoming);
        bySubject = SortedDistinct(incoming.TakeAll(bySubject));
        byPredicate = Permuted(static t => new EncodedTriple(t.Second, t.Third, t.First));
        byObject = Permuted(static t => new EncodedTriple(t.Third, t.First, t.Second));
    }

    /// <summary>The triples with the given terms as (subject, predicate, object); null stands for any term.</summary>
    public IEnumerable<EncodedTriple> Match(uint? subject, uint? predicate, uint? @object)
    {
        var (order, first, second, third) = (subject, predicate, @object) switch
        {
            (not null, _, not null) when predicate is null => (byObject, @object, subject, predicate),
            (not null, _, _) => (bySubject, subject, predicate, @object),
            (null, not null, _) => (byPredicate, predicate, @object, subject),
            (null, null, not null) => (byObject, @object, subject, predicate),
            _ => (bySubject, subject, predicate, @object),
        };
        var (start, end) = Range(order, first, second, third);
        return Enumerable.Range(start, end - start).Select(index => Restore(order, order[index]));
    }

    /// <summary>The number of triples with the given terms, found without walking over them.</summary>
    public int CountOf(uint? subject, uint? predicate, uint? @object)
    {
        var (start, end) = (subject, predicate, @object) switch
        {
            (not null, null, not null) or (null, null, not null) => Range(byObject, @object, subject, predicate),
            (null, not null, _) => Range(byPredicate, predicate, @object, subject),
            _ => Range(bySubject, subject, predicate, @object),
        };
        return end - start;
    }

    /// <summary>The triple of the numbers.</summary>
    public Triple Decode(EncodedTriple triple) => new(Terms.Decode(triple.First), (Iri)Terms.Decode(triple.Second), Terms.Decode(triple.Third));

    private EncodedTriple Restore(EncodedTriple[] order, EncodedTriple t) => order == byPredicate ? new(t.Third, t.First, t.Second)
        : order == byObject ? new(t.Second, t.Third, t.First)
        : t;

    private static (int Start, int End) Range(EncodedTriple[] order, uint? first, uint? second, uint? third)
    {
        var low = new EncodedTriple(first ?? 0, second ?? 0, third ?? 0);
        var high = new EncodedTriple(first ?? uint.MaxValue, second ?? uint.MaxValue, third ?? uint.MaxValue);
        return (LowerBound(order, low, orEqual: false), LowerBound(order, high, orEqual: true));
    }

    // The first index whose triple is not below the bound; with orEqual, the first above it.
    private static int LowerBound(EncodedTriple[] order, EncodedTriple bound, bool orEqual)
    {
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var comparison = order[middle].CompareTo(bound);
            if (comparison < 0 || (orEqual && comparison == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private EncodedTriple[] Permuted(Func<EncodedTriple, EncodedTriple> permute)
    {
        var order = Array.ConvertAll(bySubject, triple => permute(triple));
        Array.Sort(order);
        return order;
    }

    private static EncodedTriple[] SortedDistinct(Span<EncodedTriple> triples)
    {
        triples.Sort();
        var count = 0;
        for (var i = 0; i < triples.Length; i++)
        {
            if (count == 0 || triples[i] != triples[count - 1])
            {
                triples[count++] = triples[i];
            }
        }

        return triples[..count].ToArray();
    }

    /// <summary>The last subject and its number.</summary>
    private sealed class ByteMemory
    {
        private readonly Syntax.TermSlot slot = new();

        public uint Id { get; private set; }

        public bool Is(in TermSpan term) => term.Kind == slot.Kind && term.Value.SequenceEqual(slot.Value.Span);

        public void Set(in TermSpan term, uint id)
        {
            slot.Begin(term.Kind).Append(term.Value);
            Id = id;
        }
    }
}
