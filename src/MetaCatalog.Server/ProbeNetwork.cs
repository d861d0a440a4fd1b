using MetaCatalog.Harvest.Outbound;

namespace MetaCatalog.Server;

/// <summary>The way out for probes, when it is switched on.</summary>
public sealed class ProbeNetwork : IDisposable
{
    private readonly GuardedClient client;

    private ProbeNetwork(GuardedClient client) => this.client = client;

    /// <summary>Asks links.</summary>
    public LinkVisitor Visitor => new(client);

    /// <summary>The way out that the options allow; null when they allow none, which is the default.</summary>
    public static ProbeNetwork? Open(MetaCatalogOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Probes ? new ProbeNetwork(new GuardedClient(options.Outbound(), clock)) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
