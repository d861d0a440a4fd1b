namespace MetaCatalog.Harvest.Outbound;

/// <summary>What came of an outgoing request.</summary>
public abstract record OutboundAnswer
{
    private OutboundAnswer()
    {
    }

    /// <summary>A host answered.</summary>
    /// <param name="Address">The address that answered, after all redirects.</param>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="MediaType">The media type in lower case; null when none was told.</param>
    /// <param name="Beginning">The first bytes of the body, as many as the options allow; empty when the headers alone were asked for.</param>
    public sealed record Answered(Uri Address, int Status, string? MediaType, ReadOnlyMemory<byte> Beginning) : OutboundAnswer;

    /// <summary>Nobody was asked, or nobody further: the address, or one that it leads to, is not allowed.</summary>
    /// <param name="Address">The address.</param>
    /// <param name="Reason">Why, as the rest of a sentence that the address begins.</param>
    public sealed record Refused(string Address, string Reason) : OutboundAnswer;

    /// <summary>There was no answer that could be read in time.</summary>
    /// <param name="Reason">Why, in a few words.</param>
    public sealed record Unreachable(string Reason) : OutboundAnswer;
}
