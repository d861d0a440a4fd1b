using System.Diagnostics;

namespace MetaCatalog.Benchmarks.Search;

/// <summary>Apache Lucene as Debian has it (<c>liblucene8-java</c>); Java source files are run without compiling them first.</summary>
internal static class LuceneJars
{
    private const string Folder = "/usr/share/java";

    public static bool AreInstalled => Directory.Exists(Folder) && Directory.EnumerateFiles(Folder, "lucene-core-8*.jar").Any();

    /// <summary>Starts a program; what it writes comes through its standard output.</summary>
    public static Process Start(string source, params string[] arguments) =>
        Process.Start(StartInfo(source, arguments)) ?? throw new InvalidOperationException("java did not start.");

    /// <summary>How to start a program.</summary>
    public static ProcessStartInfo StartInfo(string source, params string[] arguments)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var argument in (string[])["-Xmx2g", "-Dfile.encoding=UTF-8", "-cp", Folder + "/*", source, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
