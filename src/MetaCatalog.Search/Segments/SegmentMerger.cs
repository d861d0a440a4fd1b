namespace MetaCatalog.Search.Segments;

/// <summary>Makes one segment of several, leaving out what is deleted.</summary>
/// <param name="schema">The fields.</param>
/// <param name="sources">Segments that have no living key in common.</param>
/// <param name="spill">Where what is written goes until it is whole, see <see cref="SectionBuffer"/>; null when it is to stay in memory.</param>
/// <param name="stop">Asked between terms.</param>
internal sealed class SegmentMerger(IndexSchema schema, IReadOnlyList<LiveSegment> sources, Func<Stream>? spill, CancellationToken stop) : IDisposable
{
    /// <summary>The new number of a document that is left out.</summary>
    public const int Gone = -1;

    private readonly SegmentWriter writer = new(schema, spill);
    private readonly int[][] numbers = [.. sources.Select(static source => new int[source.Segment.DocumentCount])];
    private readonly int[] weights = [.. schema.TextFields.Select(static field => field.Weight)];

    /// <summary>For each source, the new numbers of its documents, −1 for those left out.</summary>
    public int[][] NewNumbers => numbers;

    public SectionWriter Merge()
    {
        MergeDocuments();
        MergeTerms();
        return writer.ToSections();
    }

    public void Dispose() => writer.Dispose();

    private void MergeDocuments()
    {
        var cursors = new KeyCursor[sources.Count];
        var queue = new PriorityQueue<int, byte[]>(Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)));
        for (var i = 0; i < sources.Count; i++)
        {
            Array.Fill(numbers[i], Gone);
            cursors[i] = new KeyCursor(sources[i]);
            Requeue(i);
        }

        while (queue.TryDequeue(out var source, out var key))
        {
            AddDocument(source, cursors[source].Document, key);
            Requeue(source);
        }

        void Requeue(int source)
        {
            if (cursors[source].Next())
            {
                queue.Enqueue(source, cursors[source].Key);
            }
        }
    }

    private void AddDocument(int source, int document, byte[] key)
    {
        stop.ThrowIfCancellationRequested();
        var segment = sources[source].Segment;
        numbers[source][document] = writer.DocumentCount;
        for (var i = 0; i < writer.Columns.Length; i++)
        {
            segment.Columns[i].CopyTo(document, writer.Columns[i]);
        }

        writer.AddDocument(key, segment.LengthCodes.Span[document], segment.StoredBytes(document));
    }

    private void MergeTerms()
    {
        var terms = new TermMerge(sources);
        var postings = new PostingsMerge([.. sources.Select((source, number) => new RenumberedPostings(source.Segment, numbers[number]))], writer, weights);
        while (terms.Next())
        {
            stop.ThrowIfCancellationRequested();
            writer.Postings.Begin();
            postings.Write(terms.Current);
            writer.Postings.End(terms.Term);
        }
    }

    /// <summary>Goes through the living keys of a source.</summary>
    private sealed class KeyCursor(LiveSegment source)
    {
        public int Document { get; private set; } = -1;

        public byte[] Key => source.Segment.Keys[Document];

        public bool Next()
        {
            do
            {
                Document++;
            }
            while (Document < source.Segment.DocumentCount && source.IsDeleted(Document));
            return Document < source.Segment.DocumentCount;
        }
    }
}
