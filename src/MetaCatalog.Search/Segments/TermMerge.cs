namespace MetaCatalog.Search.Segments;

/// <summary>Goes through the terms of several segments together, in order.</summary>
internal sealed class TermMerge(IReadOnlyList<LiveSegment> sources)
{
    private readonly List<TermStream> streams = [.. sources.Select(static (source, number) => new TermStream(source.Segment.Terms, number)).Where(static stream => stream.Next())];
    private readonly List<TermStream> atTerm = [];

    /// <summary>The term it stands at.</summary>
    public ReadOnlySpan<byte> Term => atTerm[0].Term;

    /// <summary>The segments that have the term, in their order, and where its postings lie.</summary>
    public IReadOnlyList<TermStream> Current => atTerm;

    public bool Next()
    {
        foreach (var stream in atTerm)
        {
            if (!stream.Next())
            {
                streams.Remove(stream);
            }
        }

        atTerm.Clear();
        foreach (var stream in streams)
        {
            var order = atTerm.Count == 0 ? 0 : stream.Term.SequenceCompareTo(atTerm[0].Term);
            if (order < 0)
            {
                atTerm.Clear();
            }

            if (order <= 0)
            {
                atTerm.Add(stream);
            }
        }

        return atTerm.Count > 0;
    }
}

/// <summary>The terms of one segment of several, read many at a time.</summary>
/// <param name="terms">Its dictionary.</param>
/// <param name="source">Its number among them.</param>
internal sealed class TermStream(TermDictionary terms, int source)
{
    private const int ReadTogether = 1_024;

    private readonly ByteBuffer read = new();
    private readonly ByteBuffer last = new();
    private readonly List<(int End, TermEntry Entry)> entries = new(ReadTogether);
    private int at = -1;

    public int Source => source;

    public ReadOnlySpan<byte> Term => read.Written[(at == 0 ? 0 : entries[at - 1].End)..entries[at].End];

    public TermEntry Entry => entries[at].Entry;

    public bool Next()
    {
        if (++at < entries.Count)
        {
            return true;
        }

        Fill();
        at = 0;
        return entries.Count > 0;
    }

    // A cursor cannot be kept in a field, so it is found again by the last term.
    private void Fill()
    {
        var isFirst = last.Length == 0;
        var cursor = isFirst ? terms.All() : terms.Seek(last.Written);
        entries.Clear();
        read.Clear();
        while (entries.Count < ReadTogether && cursor.Next())
        {
            if (isFirst || entries.Count > 0 || !cursor.Term.SequenceEqual(last.Written))
            {
                read.Bytes(cursor.Term);
                entries.Add((read.Length, cursor.Entry));
            }
        }

        if (entries.Count > 0)
        {
            var start = entries.Count == 1 ? 0 : entries[^2].End;
            last.Clear();
            last.Bytes(read.Written[start..]);
        }
    }
}
