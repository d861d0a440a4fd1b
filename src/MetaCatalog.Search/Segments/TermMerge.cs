namespace MetaCatalog.Search.Segments;

/// <summary>Goes through the terms of several segments together, in order.</summary>
internal sealed class TermMerge
{
    private readonly IReadOnlyList<LiveSegment> sources;
    private readonly PriorityQueue<int, byte[]> queue = new(Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)));
    private readonly TermStream[] streams;

    public TermMerge(IReadOnlyList<LiveSegment> sources)
    {
        this.sources = sources;
        streams = [.. sources.Select(static source => new TermStream(source.Segment.Terms))];
        for (var i = 0; i < sources.Count; i++)
        {
            Requeue(i);
        }
    }

    /// <summary>The term it stands at.</summary>
    public byte[] Term { get; private set; } = [];

    /// <summary>The segments that have the term, in their order.</summary>
    public List<(int Source, TermEntry Entry)> Current { get; } = [];

    public bool Next()
    {
        Current.Clear();
        if (!queue.TryPeek(out _, out var term))
        {
            return false;
        }

        Term = term;
        while (queue.TryPeek(out var source, out var next) && next.AsSpan().SequenceEqual(term))
        {
            queue.Dequeue();
            Current.Add((source, streams[source].Entry));
            Requeue(source);
        }

        return true;
    }

    private void Requeue(int source)
    {
        if (streams[source].Next())
        {
            queue.Enqueue(source, streams[source].Term);
        }
    }

    /// <summary>A cursor that can be kept in an array; it takes a block of terms at a time.</summary>
    private sealed class TermStream(TermDictionary terms)
    {
        private readonly Queue<(byte[] Term, TermEntry Entry)> read = new();
        private byte[]? resumeAfter;
        private bool ended;

        public byte[] Term { get; private set; } = [];

        public TermEntry Entry { get; private set; }

        public bool Next()
        {
            if (read.Count == 0)
            {
                Fill();
            }

            if (!read.TryDequeue(out var next))
            {
                return false;
            }

            (Term, Entry) = next;
            return true;
        }

        private void Fill()
        {
            if (ended)
            {
                return;
            }

            var cursor = resumeAfter is null ? terms.All() : terms.Seek(resumeAfter);
            while (read.Count < 1024 && cursor.Next())
            {
                if (resumeAfter is null || !cursor.Term.SequenceEqual(resumeAfter))
                {
                    read.Enqueue((cursor.Term.ToArray(), cursor.Entry));
                }
            }

            ended = read.Count == 0;
            resumeAfter = ended ? null : read.Last().Term;
        }
    }
}
