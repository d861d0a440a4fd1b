namespace MetaCatalog.Catalog.Records;

/// <summary>The answers to reading a record: one of the nested kinds.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>Here it is.</summary>
    public sealed record Found(Record Record) : ReadOutcome;

    /// <summary>It was here and was withdrawn (HTTP 410).</summary>
    public sealed record Withdrawn(Tombstone Tombstone) : ReadOutcome;

    /// <summary>For this actor there is no such record or revision; the same for hidden and for unknown ids.</summary>
    public sealed record NotFound : ReadOutcome
    {
        /// <summary>The one instance.</summary>
        public static readonly NotFound Instance = new();
    }
}
