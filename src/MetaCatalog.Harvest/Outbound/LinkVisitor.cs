using MetaCatalog.Catalog.Access.Probes;

namespace MetaCatalog.Harvest.Outbound;

/// <summary>Asks links as a stranger would: for the headers, and for the beginning of what is there where these do not tell.</summary>
public sealed class LinkVisitor(GuardedClient client) : ILinkVisitor
{
    private const int Unauthorized = 401;
    private const int Forbidden = 403;
    private const int RangeNotSatisfiable = 416; // there is a file, and it is empty
    private const int TooManyRequests = 429;
    private const int ServiceUnavailable = 503;

    /// <inheritdoc/>
    public async Task<LinkVisit> Visit(string address, CancellationToken cancellation)
    {
        var headers = await client.Head(address, cancellation).ConfigureAwait(false);
        return Judge(address, TellsEnough(headers) ? headers : await client.Get(address, cancellation).ConfigureAwait(false));
    }

    // A page may ask for a login, and many hosts refuse HEAD alone.
    private static bool TellsEnough(OutboundAnswer answer) => answer is not OutboundAnswer.Answered answered
        || answered.Status is Unauthorized or TooManyRequests or ServiceUnavailable
        || (answered.Status is >= 200 and < 300 && !IsPage(answered));

    private static LinkVisit Judge(string address, OutboundAnswer answer) => answer switch
    {
        OutboundAnswer.Answered answered => new LinkVisit(Meaning(address, answered), answered.Status, answered.MediaType),
        OutboundAnswer.Refused refused => new LinkVisit(LinkAnswer.NotAllowed, Detail: refused.Reason),
        OutboundAnswer.Unreachable unreachable => new LinkVisit(LinkAnswer.Failed, Detail: unreachable.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "Not an answer."),
    };

    private static LinkAnswer Meaning(string address, OutboundAnswer.Answered answered) => answered.Status switch
    {
        (>= 200 and < 300) or RangeNotSatisfiable => IsPage(answered) && LoginPage.Is(address, answered) ? LinkAnswer.LoginAsked : LinkAnswer.Given,
        Unauthorized or Forbidden => LinkAnswer.LoginAsked,
        TooManyRequests or ServiceUnavailable => LinkAnswer.Later,
        >= 400 and < 500 => LinkAnswer.Missing,
        _ => LinkAnswer.Failed,
    };

    private static bool IsPage(OutboundAnswer.Answered answered) => answered.MediaType is "text/html" or "application/xhtml+xml";
}
