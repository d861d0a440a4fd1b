namespace MetaCatalog.Search.Ranking;

/// <summary>The best documents of a segment so far: greater rank first, among equals the lesser document, which has the lesser key.</summary>
internal sealed class HitQueue(int capacity)
{
    private readonly (long Rank, int Document, float Score)[] heap = new (long, int, float)[capacity];

    public int Count { get; private set; }

    public bool IsFull => Count == capacity;

    /// <summary>The rank of the worst held; only when there is one.</summary>
    public long WorstRank => heap[0].Rank;

    public ReadOnlySpan<(long Rank, int Document, float Score)> Held => heap.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Offers a document; documents are offered in rising order.</summary>
    public void Offer(long rank, int document, float score)
    {
        if (Count < capacity)
        {
            heap[Count] = (rank, document, score);
            SiftUp(Count++);
        }
        else if (capacity > 0 && rank > heap[0].Rank)
        {
            heap[0] = (rank, document, score);
            SiftDown();
        }
    }

    private static bool IsWorse((long Rank, int Document, float Score) a, (long Rank, int Document, float Score) b) =>
        a.Rank < b.Rank || (a.Rank == b.Rank && a.Document > b.Document);

    private void SiftUp(int at)
    {
        while (at > 0 && IsWorse(heap[at], heap[(at - 1) / 2]))
        {
            (heap[at], heap[(at - 1) / 2]) = (heap[(at - 1) / 2], heap[at]);
            at = (at - 1) / 2;
        }
    }

    private void SiftDown()
    {
        for (var at = 0; ;)
        {
            var worst = at;
            for (var child = 2 * at + 1; child <= 2 * at + 2 && child < Count; child++)
            {
                worst = IsWorse(heap[child], heap[worst]) ? child : worst;
            }

            if (worst == at)
            {
                return;
            }

            (heap[at], heap[worst]) = (heap[worst], heap[at]);
            at = worst;
        }
    }
}
