namespace MetaCatalog.Search.Segments;

/// <summary>Writes the postings of one term after the other, from all segments that have it.</summary>
/// <param name="sources">The postings of each source; used again for every term.</param>
/// <param name="writer">Where they go.</param>
/// <param name="weights">The weights of the text fields.</param>
internal sealed class PostingsMerge(RenumberedPostings[] sources, SegmentWriter writer, int[] weights)
{
    private readonly RenumberedPostings[] active = new RenumberedPostings[sources.Length];
    private readonly int[] documents = new int[sources.Length];
    private int count;

    /// <summary>Writes the postings of the term that the streams stand at.</summary>
    public void Write(IReadOnlyList<TermStream> streams)
    {
        Begin(streams);
        while (count > 0)
        {
            var least = Least();
            Write(active[least].Postings, documents[least]);
            Step(least);
        }
    }

    private void Begin(IReadOnlyList<TermStream> streams)
    {
        count = 0;
        for (var i = 0; i < streams.Count; i++)
        {
            active[count] = sources[streams[i].Source];
            active[count].Begin(streams[i].Entry);
            count++;
            Step(count - 1);
        }
    }

    private int Least()
    {
        var least = 0;
        for (var i = 1; i < count; i++)
        {
            least = documents[i] < documents[least] ? i : least;
        }

        return least;
    }

    private void Write(PostingCursor postings, int document) =>
        writer.Postings.Add(document, postings.Frequency, postings.Mask, writer.LengthCodes[document], postings.EncodedPositions(weights));

    /// <summary>Goes to the next posting of one of those that are left; when there is none, the last of them takes its place.</summary>
    private void Step(int number)
    {
        if (active[number].Next())
        {
            documents[number] = active[number].Document;
            return;
        }

        count--;
        (active[number], documents[number]) = (active[count], documents[count]);
    }
}

/// <summary>Postings of a segment under the new numbers of its documents, which rise as the old ones do.</summary>
internal sealed class RenumberedPostings(Segment segment, int[] numbers)
{
    public PostingCursor Postings { get; } = new(segment);

    public int Document { get; private set; }

    public void Begin(in TermEntry entry) => Postings.Begin(entry);

    public bool Next()
    {
        while (Postings.Next() != PostingCursor.End)
        {
            Document = numbers[Postings.Document];
            if (Document != SegmentMerger.Gone)
            {
                return true;
            }
        }

        return false;
    }
}
