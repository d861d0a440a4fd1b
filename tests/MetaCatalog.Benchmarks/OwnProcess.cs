using System.Diagnostics;

namespace MetaCatalog.Benchmarks;

/// <summary>This program once more, as a process of its own.</summary>
internal static class OwnProcess
{
    /// <summary>How to start it with other arguments, whether it runs by itself or in the <c>dotnet</c> host.</summary>
    public static ProcessStartInfo With(params string[] arguments) =>
        new(Environment.ProcessPath!, [.. IsHosted ? [Environment.GetCommandLineArgs()[0]] : Array.Empty<string>(), .. arguments]); // a running program has a path

    private static bool IsHosted => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
}
