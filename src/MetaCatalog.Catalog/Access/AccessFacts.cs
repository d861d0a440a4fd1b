using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access;

/// <summary>What the access policy needs to know about a record; kept beside each revision so that deciding costs no parsing.</summary>
/// <param name="State">The record's state.</param>
/// <param name="Level">The level that its description states; null when it states none.</param>
/// <param name="EmbargoEnd">The instant from which the target level holds; null without an embargo.</param>
/// <param name="Target">The level after the embargo.</param>
/// <param name="WasPublic">Whether everybody could see it until it was withdrawn: only then its tombstone is public.</param>
public readonly record struct AccessFacts(
    RecordState State, AccessLevel? Level, DateTimeOffset? EmbargoEnd, AccessLevel Target, bool WasPublic)
{
    /// <summary>The level that holds at the instant; metadata only when none is stated.</summary>
    public AccessLevel EffectiveAt(DateTimeOffset now) => Level switch
    {
        null => AccessLevel.MetadataOnly,
        AccessLevel.Embargoed when EmbargoEnd <= now => Target,
        { } level => level,
    };

    /// <summary>Whether everybody may see the record at the instant.</summary>
    public bool IsPublicAt(DateTimeOffset now) => State == RecordState.Published && EffectiveAt(now) != AccessLevel.Hidden;
}
