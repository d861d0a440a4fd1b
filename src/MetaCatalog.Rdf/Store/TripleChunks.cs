namespace MetaCatalog.Rdf.Store;

/// <summary>Triples as they come, in pieces, so that growing copies nothing.</summary>
internal sealed class TripleChunks
{
    private const int ChunkLength = 1 << 16;
    private readonly List<EncodedTriple[]> full = [];
    private EncodedTriple[] last = [];
    private int used;

    /// <summary>The room taken, in triples.</summary>
    public long Capacity => ((long)full.Count * ChunkLength) + last.Length;

    public void Add(EncodedTriple triple)
    {
        if (used == last.Length)
        {
            Grow();
        }

        last[used++] = triple;
    }

    /// <summary>All triples, with others before them; nothing is left afterwards.</summary>
    public EncodedTriple[] TakeAll(EncodedTriple[] others)
    {
        EncodedTriple[] all = [.. others, .. full.SelectMany(static chunk => chunk), .. last.AsSpan(0, used)];
        full.Clear();
        (last, used) = ([], 0);
        return all;
    }

    private void Grow()
    {
        if (used > 0)
        {
            full.Add(last);
        }

        (last, used) = (GC.AllocateUninitializedArray<EncodedTriple>(ChunkLength), 0);
    }
}
