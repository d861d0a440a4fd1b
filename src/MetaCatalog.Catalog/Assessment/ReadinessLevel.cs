namespace MetaCatalog.Catalog.Assessment;

/// <summary>How ready data are for machines to learn from. Each level is a gate: it is reached when every criterion of it and of those below is fulfilled.</summary>
public enum ReadinessLevel
{
    /// <summary>Registered in the catalog.</summary>
    L0,

    /// <summary>Findable: identified, licensed, and it is said how to get it.</summary>
    L1,

    /// <summary>Machine-accessible: links, types, sizes, checksums, an open format; for closed data a link and its conditions.</summary>
    L2,

    /// <summary>Interpretable: fields, units, meaning, standards, provenance.</summary>
    L3,

    /// <summary>AI-ready: counts, statistics, quality, limits, versions.</summary>
    L4,
}
