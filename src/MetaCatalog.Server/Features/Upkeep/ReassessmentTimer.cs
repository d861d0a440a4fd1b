using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Reassessing;
using Microsoft.Extensions.Logging;

namespace MetaCatalog.Server.Features.Upkeep;

/// <summary>Looks once an hour whether rules or day have changed, and then judges every record again in the background.</summary>
internal sealed partial class ReassessmentTimer : IAsyncDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(10); // the time after a start belongs to who waits for it, and to the first import
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private readonly Reassessment reassessment;
    private readonly ILogger log;
    private readonly CancellationTokenSource stopping = new();
    private readonly ITimer timer;
    private Task running = Task.CompletedTask;

    public ReassessmentTimer(Reassessment reassessment, TimeProvider clock, ILogger log)
    {
        this.reassessment = reassessment;
        this.log = log;
        timer = clock.CreateTimer(static self => ((ReassessmentTimer)self!).Look(), this, First, Period); // this was given
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
            await Task.Run(() => reassessment.RunIfDue(Actor.System, stopping.Token));
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception fault)
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reassessing stopped; it goes on from there in an hour.")]
    private static partial void Failed(ILogger log, Exception fault);
}
