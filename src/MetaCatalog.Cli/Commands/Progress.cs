namespace MetaCatalog.Cli.Commands;

/// <summary>Tells on the error stream, now and then, how far a long run has come.</summary>
internal sealed class Progress(TextWriter error, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly long start = clock.GetTimestamp();
    private TimeSpan last;

    /// <summary>Tells, unless it told a moment ago.</summary>
    public void Tell(Func<string> text)
    {
        var now = clock.GetElapsedTime(start);
        if (now - last >= Pause)
        {
            last = now;
            error.WriteLine($"[{now:hh\\:mm\\:ss}] {text()}");
        }
    }
}
