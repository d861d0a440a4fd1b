namespace MetaCatalog.Search;

/// <summary>How an index behaves. The defaults serve up to a few million documents.</summary>
public sealed record SearchIndexOptions
{
    /// <summary>Synonyms for queries, see <see cref="Analysis.Synonyms.Parse"/>; none by default.</summary>
    public Analysis.Synonyms Synonyms { get; init; } = Analysis.Synonyms.None;

    /// <summary>Whether English words are stemmed, so that <c>structures</c> finds <c>structure</c>. Part of the saved format.</summary>
    public bool StemsEnglish { get; init; } = true;

    /// <summary>How many segments of one size are merged into one, 2–32. More make writing cheaper and searching dearer.</summary>
    public int MergeFactor { get; init; } = 8;

    /// <summary>Up to how many documents a merge is a small one. Small and large merges have a thread each, so that the many small segments
    /// of single writes never wait for a merge of millions.</summary>
    public int SmallMergeDocuments { get; init; } = 2_048;

    /// <summary>How many bytes the segments that are in memory only may take, and how many a batch of changes while it is made into
    /// segments; what is more goes to files, though it is durable only after a commit. Writers that are faster than the disk do this
    /// themselves from twice as much on.</summary>
    public long MemoryBytes { get; init; } = 64 << 20;

    /// <summary>When fewer documents than this have all the words typed into a search box, those with some of them follow; 0 never.</summary>
    public int FewHits { get; init; } = 10;

    /// <summary>The largest number of hits a page may ask for.</summary>
    public int MaxTop { get; init; } = 1_000;

    /// <summary>The longest query text in characters; a forgiving query is cut.</summary>
    public int MaxQueryLength { get; init; } = 4_096;

    /// <summary>The most terms, phrases and groups one query may hold; a forgiving query keeps the first half of as many.</summary>
    public int MaxQueryClauses { get; init; } = 256;

    /// <summary>The most prefixes, wildcards and fuzzy words one query may hold: each may go through the whole dictionary. Of a forgiving query the
    /// first half of as many are patterns, the others are read as words.</summary>
    public int MaxQueryPatterns { get; init; } = 16;
}
