using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MetaCatalog.Cli.Tests;

/// <summary>The real program <c>metacatalog serve</c> as a process of its own, on a free port.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;

    private ServiceProcess(Process process) => this.process = process;

    /// <summary>What it printed until it was ready.</summary>
    public List<string> Lines { get; } = [];

    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>The administrator's token, when it was printed.</summary>
    public string? Token => Lines.Select(static line => TokenLine().Match(line)).FirstOrDefault(static match => match.Success)?.Groups[1].Value;

    /// <summary>Starts the program and waits until it says where it listens.</summary>
    public static async Task<ServiceProcess> Start(string data)
    {
        var start = new ProcessStartInfo(Program()) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] args = ["serve", "--demo", "--port", "0", "--data", data];
        foreach (var argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var setting in start.Environment.Keys.Where(static name => name.StartsWith("METACATALOG_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(setting);
        }

        var service = new ServiceProcess(Process.Start(start)!);
        await service.Ready();
        return service;
    }

    /// <summary>Stops it as a supervisor does (a shell in the background makes its children ignore the signal of Ctrl-C), and gives its exit code.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync().WaitAsync(Patience);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private async Task Ready()
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            Lines.Add(line);
            if (AddressLine().Match(line) is { Success: true } match)
            {
                Address = new Uri(match.Groups[1].Value);
            }

            if (line.Contains("OAI-PMH", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"The service did not start: {string.Join('\n', Lines)}\n{await process.StandardError.ReadToEndAsync()}");
    }

    private static string Program()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var name = OperatingSystem.IsWindows() ? "metacatalog.exe" : "metacatalog";
        return Path.Combine(output.Parent!.Parent!.FullName, "MetaCatalog.Cli", output.Name, name);
    }

    [GeneratedRegex(@"^ +administrator +(mcat_\w+)$")]
    private static partial Regex TokenLine();

    [GeneratedRegex(@"^ +pages and API +(http\S+)$")]
    private static partial Regex AddressLine();
}
