namespace MetaCatalog.Harvest.Outbound;

/// <summary>Leaves each host alone for a while between two requests. Thread safe.</summary>
internal sealed class HostPace(TimeSpan pause, TimeProvider clock)
{
    private const int MostHosts = 10_000;

    private readonly Dictionary<string, DateTimeOffset> next = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Completes when it is the caller's turn to ask the host.</summary>
    public Task Turn(string host, CancellationToken cancellation)
    {
        var wait = Reserve(host);
        return wait <= TimeSpan.Zero ? Task.CompletedTask : Task.Delay(wait, clock, cancellation);
    }

    private TimeSpan Reserve(string host)
    {
        var now = clock.GetUtcNow();
        lock (next)
        {
            var turn = next.TryGetValue(host, out var earliest) && earliest > now ? earliest : now;
            next[host] = turn + pause;
            Forget(now);
            return turn - now;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        if (next.Count > MostHosts)
        {
            foreach (var (host, _) in next.Where(pair => pair.Value <= now).ToList())
            {
                next.Remove(host);
            }
        }
    }
}
