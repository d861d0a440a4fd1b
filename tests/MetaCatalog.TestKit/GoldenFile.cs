using System.Runtime.CompilerServices;

namespace MetaCatalog.TestKit;

/// <summary>
/// Compares what was made with an approved file beside the test. With the environment variable <c>APPROVE=1</c> the file is
/// written instead; review the difference as code.
/// </summary>
public static class GoldenFile
{
    /// <summary>Fails when the text differs from the approved file.</summary>
    /// <param name="text">What was made.</param>
    /// <param name="name">The file's name, ending in <c>.approved.xml</c> or the like.</param>
    /// <param name="caller">Given by the compiler.</param>
    public static void Check(string text, string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, text.TrimEnd() + "\n");
            return;
        }

        Assert.True(File.Exists(path), $"No approved file {name}; run with APPROVE=1 and review it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd(), text.ReplaceLineEndings("\n").TrimEnd());
    }

    /// <summary>The text of a file beside the test.</summary>
    public static string Read(string name, [CallerFilePath] string caller = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(caller)!, name));
}
