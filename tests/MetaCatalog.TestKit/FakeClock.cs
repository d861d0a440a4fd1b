namespace MetaCatalog.TestKit;

/// <summary>A clock that a test sets. Its timers never fire.</summary>
public sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>The instant that it shows.</summary>
    public DateTimeOffset Now { get; set; } = now;

    /// <summary>Moves it on.</summary>
    public void Advance(TimeSpan time) => Now += time;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new StoppedTimer();

    private sealed class StoppedTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
