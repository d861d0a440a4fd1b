namespace MetaCatalog.Catalog.Access;

/// <summary>What kind of actor asks.</summary>
public enum Role
{
    /// <summary>Reads what is published; nobody in particular, or somebody known.</summary>
    Reader,

    /// <summary>Writes, reviews, publishes and withdraws; sees drafts and hidden records.</summary>
    Steward,

    /// <summary>A steward who also keeps the house: tokens, verify, rebuild.</summary>
    Administrator,

    /// <summary>A member of a data access committee: reads what is published and decides access requests.</summary>
    Committee,
}

/// <summary>What an API token may be used for, within what its role may do.</summary>
[Flags]
public enum Scopes
{
    /// <summary>Reading what is published.</summary>
    None = 0,

    /// <summary>Seeing drafts, hidden records, earlier revisions and sequences.</summary>
    ReadAll = 1,

    /// <summary>Creating and revising drafts, handing them in for review.</summary>
    Write = 2,

    /// <summary>Publishing, revising what is published, withdrawing; together with <see cref="Write"/>.</summary>
    Publish = 4,

    /// <summary>Tokens, verify, rebuild.</summary>
    Administer = 8,

    /// <summary>Deciding access requests, and seeing them.</summary>
    Decide = 16,

    /// <summary>Everything that a steward may do.</summary>
    Steward = ReadAll | Write | Publish | Decide,

    /// <summary>Everything.</summary>
    All = Steward | Administer,
}
