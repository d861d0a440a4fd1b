using System.Diagnostics;

namespace MetaCatalog.Benchmarks.Rdf.Peers;

/// <summary>The peers from npm, installed once in a folder outside the repository.</summary>
internal static class NodeModules
{
    private static readonly string[] Packages = ["n3@2.13.12", "oxigraph@0.5.11", "jsonld@9.0.0"];

    /// <param name="folder">Where to install them.</param>
    /// <param name="missing">Why they are not there; null when they are.</param>
    public static string In(string folder, out string? missing)
    {
        var modules = Path.Combine(folder, "node_modules");
        missing = Engines.Find("node") is null || Engines.Find("npm") is null ? "node and npm are not installed" : null;
        if (missing is null && !Directory.Exists(Path.Combine(modules, "jsonld")))
        {
            missing = Install(folder);
        }

        return modules;
    }

    private static string? Install(string folder)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, .. Packages]) { RedirectStandardOutput = true, RedirectStandardError = true })!; // found
        var errors = npm.StandardError.ReadToEnd();
        npm.WaitForExit();
        return npm.ExitCode == 0 ? null : $"npm install failed: {errors.Trim().Split('\n')[^1]}";
    }
}
