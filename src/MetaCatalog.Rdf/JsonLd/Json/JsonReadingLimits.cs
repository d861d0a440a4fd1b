namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>What a JSON document may be at most.</summary>
internal readonly record struct JsonReadingLimits(int MaxDepth, int MaxStringLength, bool AllowDuplicateKeys)
{
    /// <summary>The limits for a document that the program itself gives, such as a registered context.</summary>
    public static readonly JsonReadingLimits Trusted = new(MaxDepth: 128, MaxStringLength: 16 * 1024 * 1024, AllowDuplicateKeys: true);

    /// <summary>The levels of the document around the text that is read.</summary>
    public int Around { get; init; }

    /// <summary>How deep the text itself may be.</summary>
    public int Levels => Math.Max(MaxDepth - Around, 0);
}
