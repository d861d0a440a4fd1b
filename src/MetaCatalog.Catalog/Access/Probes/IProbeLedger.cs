using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>What probes found, kept beside the log: derived, and forgotten when it is too old. The port to Storage.</summary>
/// <remarks>What was written is on stable storage when the task completes. Safe for use from many threads.</remarks>
public interface IProbeLedger
{
    /// <summary>What the address answered when it was last asked; null when it was not.</summary>
    /// <param name="address">The address.</param>
    /// <param name="publicOnly">Whether only that counts which was asked for records whose links everybody sees.</param>
    LinkEvidence? Link(string address, bool publicOnly);

    /// <summary>Where the record was seen when it was last looked for; null when it was not.</summary>
    DoorEvidence? Doors(RecordId record);

    /// <summary>Keeps what was found in place of what was found before.</summary>
    Task Keep(IReadOnlyList<LinkEvidence> links, IReadOnlyList<DoorEvidence> doors);

    /// <summary>Forgets everything found before the instant.</summary>
    Task Forget(DateTimeOffset before);

    /// <summary>A note of the runs, or null.</summary>
    string? Read(string name);

    /// <summary>Writes a note in place of the one of the same name.</summary>
    Task Write(string name, string value);
}
