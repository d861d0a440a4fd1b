using Microsoft.Extensions.Logging;

namespace MetaCatalog.Server.Features.Upkeep;

/// <summary>Looks once an hour whether a work of upkeep is due, and then does it in the background.</summary>
internal sealed partial class UpkeepTimer : IAsyncDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(10); // the time after a start belongs to who waits for it, and to the first import
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private readonly string name;
    private readonly Func<CancellationToken, Task> work;
    private readonly ILogger log;
    private readonly CancellationTokenSource stopping = new();
    private readonly ITimer timer;
    private Task running = Task.CompletedTask;

    public UpkeepTimer(string name, Func<CancellationToken, Task> work, TimeProvider clock, ILogger log)
    {
        this.name = name;
        this.work = work;
        this.log = log;
        timer = clock.CreateTimer(static self => ((UpkeepTimer)self!).Look(), this, First, Period); // this was given
    }

    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        await stopping.CancelAsync();
        await running;
        stopping.Dispose();
    }

    private void Look()
    {
        if (running.IsCompleted)
        {
            running = Run();
        }
    }

    // What fails is told and tried again in an hour; serving goes on.
    private async Task Run()
    {
        try
        {
            await Task.Run(() => work(stopping.Token));
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception fault)
        {
            Failed(log, name, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Name} stopped; it goes on from there in an hour.")]
    private static partial void Failed(ILogger log, string name, Exception fault);
}
