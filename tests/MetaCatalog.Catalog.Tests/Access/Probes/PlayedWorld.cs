using System.Collections.Concurrent;
using MetaCatalog.Catalog.Access.Probes;

namespace MetaCatalog.Catalog.Tests.Access.Probes;

/// <summary>The world outside: it answers as the test says, and remembers what it was asked.</summary>
internal sealed class PlayedWorld : ILinkVisitor
{
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>What each address answers; those of the catalog itself and all others are missing.</summary>
    public ConcurrentDictionary<string, LinkVisit> Answers { get; } = new();

    /// <summary>Called before each answer.</summary>
    public Action<string> OnAsked { get; set; } = static _ => { };

    public Task<LinkVisit> Visit(string address, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Asked.Enqueue(address);
        OnAsked(address);
        return Task.FromResult(Answers.GetValueOrDefault(address, new LinkVisit(address.StartsWith(TestCatalog.BaseIri, StringComparison.Ordinal) ? LinkAnswer.Failed : LinkAnswer.Missing, 404)));
    }

    public void Give(string address, string mediaType = "text/csv") => Answers[address] = new LinkVisit(LinkAnswer.Given, 200, mediaType);

    /// <summary>What was asked beside the catalog's own address.</summary>
    public IEnumerable<string> AskedOutside => Asked.Where(static address => !address.StartsWith(TestCatalog.BaseIri, StringComparison.Ordinal));
}
