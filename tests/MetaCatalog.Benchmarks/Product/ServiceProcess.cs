using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Server;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>The service in a process of its own, so that its time and memory are its own.</summary>
/// <remarks>It is told what to do by lines on its input, answers by lines on its output, and stops when its input ends.</remarks>
internal sealed class ServiceProcess : IAsyncDisposable
{
    public const string Token = "administrator-of-the-benchmark";
    private const string AskMemory = "memory";

    private readonly Process process;

    private ServiceProcess(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Asks the service as nobody in particular.</summary>
    public HttpClient Client { get; }

    /// <summary>From the start of the process until <c>/health/ready</c> said so.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>Processor time that the service has taken so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it held at any time, in bytes.</summary>
    public long PeakWorkingSet
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts the service on a folder and waits until it is ready.</summary>
    public static async Task<ServiceProcess> Start(string folder)
    {
        var clock = Stopwatch.StartNew();
        var start = OwnProcess.With("product-service", folder);
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        start.Environment["DOTNET_TieredPGO"] = "0"; // as the program itself is built
        var process = Process.Start(start) ?? throw new InvalidOperationException("The service did not start.");
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service ended before it was ready.");
        var service = new ServiceProcess(process, new Uri(address));
        while (!await service.IsReady())
        {
            await Task.Delay(5);
        }

        service.StartTime = clock.Elapsed;
        return service;
    }

    /// <summary><c>product-service FOLDER</c>: the process itself.</summary>
    public static async Task Serve(string folder)
    {
        var options = new MetaCatalogOptions { Data = folder, Host = "127.0.0.1", Port = 0, PublicUrl = "https://catalog.example.org", AdminToken = Token };
        await using var server = await CatalogServer.Start(options, TimeProvider.System);
        Console.WriteLine(server.Address);
        while (await Console.In.ReadLineAsync() is AskMemory)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.WorkingSet} {GC.GetTotalMemory(forceFullCollection: true)}"));
        }
    }

    /// <summary>What it holds now: all memory in use, and the live objects after a full collection; in bytes.</summary>
    public async Task<(long WorkingSet, long Heap)> Memory()
    {
        await process.StandardInput.WriteLineAsync(AskMemory);
        await process.StandardInput.FlushAsync();
        var answer = (await process.StandardOutput.ReadLineAsync())!.Split(' '); // it answers every question
        return (long.Parse(answer[0], CultureInfo.InvariantCulture), long.Parse(answer[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Stops the service as an operator would, and waits for its end.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> IsReady()
    {
        using var response = await Client.GetAsync("/health/ready");
        return response.IsSuccessStatusCode;
    }
}
