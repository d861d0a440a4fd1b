namespace MetaCatalog.Search.Matching;

/// <summary>Documents of one segment that match, in order, with their scores: what goes from matching to counting at a time.</summary>
internal sealed class DocumentBatch
{
    public const int Capacity = 128;

    public int[] Documents { get; } = new int[Capacity];

    public float[] Scores { get; } = new float[Capacity];

    public int Count { get; set; }

    /// <summary>Scores below this need not be computed.</summary>
    public float LeastUseful { get; set; } = float.NegativeInfinity;

    /// <summary>False when no document of the batch can reach <see cref="LeastUseful"/>; the scores are then not set.</summary>
    public bool IsScored { get; set; } = true;
}
