namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>What an address answered when it was last asked. Belongs to the address, whichever records name it.</summary>
/// <remarks>
/// That somebody asked would confirm a guess at the address of data that are closed or hidden: what was asked for open records is
/// kept apart, and readers are told of nothing else.
/// </remarks>
/// <param name="Address">The address.</param>
/// <param name="LookedAt">When it was asked.</param>
/// <param name="Visit">What it answered.</param>
/// <param name="IsPublic">Whether it was asked for a record whose links everybody sees.</param>
public sealed record LinkEvidence(string Address, DateTimeOffset LookedAt, LinkVisit Visit, bool IsPublic)
{
    /// <summary>Whether data.europa.eu would say that it answers: a status of 200 to 399.</summary>
    public bool IsSuccess => Visit.Status is >= 200 and < 400;

    /// <summary>Whether a page was given, and not data.</summary>
    public bool IsPage => Visit.MediaType is "text/html" or "application/xhtml+xml";
}

/// <summary>A door by which strangers may come upon a record.</summary>
public enum Door
{
    /// <summary>Its page and its documents.</summary>
    Page,

    /// <summary>What harvesters are given.</summary>
    Harvest,

    /// <summary>The search and everything counted by it.</summary>
    Search,

    /// <summary>The look-up of what describes a resource.</summary>
    Topic,

    /// <summary>Its public address, asked over the network.</summary>
    Address,
}

/// <summary>Through which doors strangers came upon a record when it was last looked for.</summary>
/// <param name="Record">The record.</param>
/// <param name="LookedAt">When it was looked for.</param>
/// <param name="WasHidden">Whether it was hidden then.</param>
/// <param name="Seen">Where it was.</param>
/// <param name="Missed">Where it was not.</param>
public sealed record DoorEvidence(Records.RecordId Record, DateTimeOffset LookedAt, bool WasHidden, IReadOnlyList<Door> Seen, IReadOnlyList<Door> Missed);
