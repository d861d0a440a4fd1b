namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>What became of asking an address as a stranger would.</summary>
public enum LinkAnswer
{
    /// <summary>It gives what it has to everybody.</summary>
    Given,

    /// <summary>It asks for a login, or forbids: 401, 403, or a page that asks who one is.</summary>
    LoginAsked,

    /// <summary>There is nothing: any other refusal of the host, such as 404 or 410.</summary>
    Missing,

    /// <summary>The host failed, or did not answer in time.</summary>
    Failed,

    /// <summary>Nobody was asked: the address, or one that it leads to, is not allowed.</summary>
    NotAllowed,

    /// <summary>The host asks to come again later; says nothing of the address.</summary>
    Later,
}

/// <summary>What became of asking one address.</summary>
/// <param name="Answer">What it comes to.</param>
/// <param name="Status">The HTTP status in the end; null without one.</param>
/// <param name="MediaType">The media type that was told; else null.</param>
/// <param name="Detail">Why it was not asked or did not answer; else null.</param>
public readonly record struct LinkVisit(LinkAnswer Answer, int? Status = null, string? MediaType = null, string? Detail = null);

/// <summary>Asks addresses that records name. The port to the network.</summary>
/// <remarks>Safe for use from many threads. It bounds size, time and redirects, and lets nobody into the house.</remarks>
public interface ILinkVisitor
{
    /// <summary>Asks an address as a stranger would: without credentials, and for its beginning at most.</summary>
    /// <remarks>Never throws for what a host does.</remarks>
    Task<LinkVisit> Visit(string address, CancellationToken cancellation);
}
