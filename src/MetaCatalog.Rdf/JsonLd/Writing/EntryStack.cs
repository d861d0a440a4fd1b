namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>Room for the entries of the nodes that are being written, one inside the other.</summary>
internal sealed class EntryStack
{
    private Entry[] entries = new Entry[64];
    private int top;

    /// <summary>Room for some entries, until it is given back; room taken before stays where it is.</summary>
    public Span<Entry> Take(int count)
    {
        if (entries.Length - top < count)
        {
            entries = new Entry[Math.Max(entries.Length * 2, top + count)];
        }

        top += count;
        return entries.AsSpan(top - count, count);
    }

    /// <summary>Gives back the room that was taken last.</summary>
    public void Return(int count) => top -= count;
}
