using System.Collections.Concurrent;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>What was made of a key before; when there are many, those that come later are made anew each time.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class Remembered<TKey, TValue>(Func<TKey, TValue> make, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private const int Capacity = 10_000;
    private readonly ConcurrentDictionary<TKey, TValue> known = new(comparer);
    private int count;

    public TValue Of(TKey key)
    {
        if (known.TryGetValue(key, out var value))
        {
            return value;
        }

        value = make(key);
        if (Volatile.Read(in count) >= Capacity)
        {
            return value;
        }

        // Counted here, for the dictionary locks itself to count.
        Interlocked.Increment(ref count);
        return known.GetOrAdd(key, value);
    }
}
