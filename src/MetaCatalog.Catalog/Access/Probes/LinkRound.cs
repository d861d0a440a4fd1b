using System.Collections.Concurrent;

namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>An address to be asked.</summary>
/// <param name="Address">The address.</param>
/// <param name="IsPublic">Whether a record whose links everybody sees names it.</param>
internal readonly record struct LinkTarget(string Address, bool IsPublic);

/// <summary>Asks a batch of addresses: several hosts at once, each host one address after the other. Thread safe.</summary>
internal sealed class LinkRound(ILinkVisitor visitor, IProbeLedger ledger, ProbeOptions options, TimeProvider clock)
{
    /// <summary>Asks addresses.</summary>
    /// <returns>What is to be kept; a host that does not answer, or asks for patience, is left alone and tells nothing.</returns>
    public async Task<IReadOnlyList<LinkEvidence>> Ask(IReadOnlyCollection<LinkTarget> addresses, CancellationToken cancellation)
    {
        var found = new ConcurrentBag<LinkEvidence>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.HostsAtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(addresses.GroupBy(static target => HostOf(target.Address), StringComparer.OrdinalIgnoreCase), parallel, async (host, ct) => await AskHost(host, found, ct).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. found];
    }

    private async Task AskHost(IEnumerable<LinkTarget> targets, ConcurrentBag<LinkEvidence> found, CancellationToken cancellation)
    {
        var failures = 0;
        foreach (var (address, isPublic) in targets)
        {
            var visit = await visitor.Visit(address, cancellation).ConfigureAwait(false);
            failures += visit.Answer == LinkAnswer.Failed ? 1 : 0;
            if (visit.Answer == LinkAnswer.Later || failures == options.MaxFailuresOfHost)
            {
                return;
            }

            Add(new LinkEvidence(address, clock.GetUtcNow(), visit, isPublic), found);
        }
    }

    // A host that is down today does not take back what it showed before, such as a leak.
    private void Add(LinkEvidence evidence, ConcurrentBag<LinkEvidence> found)
    {
        var toldBefore = evidence.Visit.Answer == LinkAnswer.Failed
            && ledger.Link(evidence.Address, evidence.IsPublic) is { Visit.Answer: not LinkAnswer.Failed } before
            && before.LookedAt >= evidence.LookedAt - options.HoldsFor;
        if (!toldBefore)
        {
            found.Add(evidence);
        }
    }

    private static string HostOf(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        var length = address.AsSpan(start).IndexOfAny('/', '?', '#');
        return length < 0 ? address[start..] : address.Substring(start, length);
    }
}
