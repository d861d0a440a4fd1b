namespace MetaCatalog.Catalog.Access;

/// <summary>Who may have the data, from the widest to the narrowest; decided by the steward, and by the clock for embargoes.</summary>
public enum AccessLevel
{
    /// <summary>At once, for everyone, without login.</summary>
    Open,

    /// <summary>After a free login and accepted terms.</summary>
    Registered,

    /// <summary>On request, decided by the owner.</summary>
    Restricted,

    /// <summary>On request, decided by a data access committee against use conditions.</summary>
    Controlled,

    /// <summary>Metadata only until a date, then the target level.</summary>
    Embargoed,

    /// <summary>Held, not shared; the metadata is public.</summary>
    MetadataOnly,

    /// <summary>Its existence is confidential.</summary>
    Hidden,
}
