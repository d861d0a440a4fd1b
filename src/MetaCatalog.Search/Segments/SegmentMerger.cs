namespace MetaCatalog.Search.Segments;

/// <summary>Makes one segment of several, leaving out what is deleted.</summary>
/// <param name="schema">The fields.</param>
/// <param name="sources">Segments that have no living key in common.</param>
/// <param name="stop">Asked between terms.</param>
internal sealed class SegmentMerger(IndexSchema schema, IReadOnlyList<LiveSegment> sources, CancellationToken stop)
{
    private const int Gone = -1;

    private readonly SegmentWriter writer = new(schema);
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
        while (terms.Next())
        {
            stop.ThrowIfCancellationRequested();
            writer.Postings.Begin();
            MergePostings(terms.Current);
            writer.Postings.End(terms.Term);
        }
    }

    private void MergePostings(List<(int Source, TermEntry Entry)> lists)
    {
        var cursors = lists.ConvertAll(list => new RenumberedPostings(new PostingCursor(sources[list.Source].Segment, list.Entry), numbers[list.Source]));
        cursors.RemoveAll(static cursor => !cursor.Next());
        while (cursors.Count > 0)
        {
            var least = cursors[0];
            foreach (var cursor in cursors)
            {
                least = cursor.Document < least.Document ? cursor : least;
            }

            var postings = least.Postings;
            writer.Postings.Add(least.Document, postings.Frequency, postings.Mask, writer.LengthCodes[least.Document], postings.EncodedPositions(weights));
            if (!least.Next())
            {
                cursors.Remove(least);
            }
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

    /// <summary>Postings under the new numbers of their documents, which rise as the old ones do.</summary>
    private sealed class RenumberedPostings(PostingCursor postings, int[] numbers)
    {
        public PostingCursor Postings => postings;

        public int Document { get; private set; }

        public bool Next()
        {
            while (postings.Next() != PostingCursor.End)
            {
                Document = numbers[postings.Document];
                if (Document != Gone)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
