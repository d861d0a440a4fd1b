namespace MetaCatalog.Search.Storage;

/// <summary>A thread that is there while there is something to merge.</summary>
/// <param name="name">What it is called in a debugger.</param>
/// <param name="mergeNext">Merges once; false when there is nothing to merge. Must not throw.</param>
internal sealed class MergeThread(string name, Func<bool> mergeNext)
{
    private readonly Lock gate = new();
    private Thread? running;
    private bool isAsked;

    /// <summary>Says that there may be something to merge.</summary>
    public void Wake()
    {
        lock (gate)
        {
            isAsked = true;
            if (running is null)
            {
                running = new Thread(Run) { IsBackground = true, Name = name };
                running.Start();
            }
        }
    }

    /// <summary>Waits until it has nothing to do.</summary>
    public void Join()
    {
        Thread? waitedFor;
        lock (gate)
        {
            waitedFor = running;
        }

        waitedFor?.Join();
    }

    private void Run()
    {
        while (IsAsked())
        {
            while (mergeNext())
            {
                // As long as there is something.
            }
        }
    }

    private bool IsAsked()
    {
        lock (gate)
        {
            var asked = isAsked;
            isAsked = false;
            running = asked ? running : null;
            return asked;
        }
    }
}
