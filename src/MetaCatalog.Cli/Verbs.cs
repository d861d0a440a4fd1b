using System.CommandLine;
using MetaCatalog.Cli.Commands;
using MetaCatalog.Server;

namespace MetaCatalog.Cli;

/// <summary>The program: its verbs, and what their exit codes mean.</summary>
internal static class Verbs
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>Something was refused or found at fault; the output says what.</summary>
    public const int Faults = 1;

    /// <summary>The verb could not be run: wrong usage, or a folder, port or setting that does not serve.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped from outside, as a shell reports Ctrl-C.</summary>
    public const int Stopped = 130;

    // Enough for a write under way to reach the disk, and for the service to finish its requests.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    /// <summary>The root command with every verb.</summary>
    public static RootCommand Root() => new("MetaCatalog: a catalog of research data. Every verb has --help. Exit codes: 0 done, 1 something was refused or at fault, 2 the verb could not be run.")
    {
        ServeCommand.Create(),
        ImportCommand.Create(),
        ExportCommand.Create(),
        ValidateCommand.Create(),
        DescribeCommand.Create(),
        PreflightCommand.Create(),
        VerifyCommand.Create(),
        RebuildCommand.Create(),
        ReassessCommand.Create(),
        ProbeCommand.Create(),
        TokenCommand.Create(),
    };

    /// <summary>Runs a verb.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var parsed = Root().Parse(args);
        var streams = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop };
        try
        {
            var code = await parsed.InvokeAsync(streams, cancellation);
            return parsed.Errors.Count > 0 ? Unusable : code;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What was answered is kept; run the same again to go on.");
            return Stopped;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OptionsException or ArgumentException { ParamName: null })
        {
            await error.WriteLineAsync(fault.Message);
            return Unusable;
        }
    }
}
