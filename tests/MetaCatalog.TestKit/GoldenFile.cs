namespace MetaCatalog.TestKit;

/// <summary>Compares output with an approved file that lies beside the test.</summary>
public static class GoldenFile
{
    /// <summary>Compares text with an approved file. Set <c>METACATALOG_APPROVE=1</c> to write the file instead, then review the difference.</summary>
    /// <param name="relative">The file, relative to the test project.</param>
    /// <param name="actual">What was made.</param>
    /// <param name="project">The test project; by default the one that calls.</param>
    public static void Check(string relative, string actual, string? project = null)
    {
        project ??= System.Reflection.Assembly.GetCallingAssembly().GetName().Name!;
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", project, relative);
        if (Environment.GetEnvironmentVariable("METACATALOG_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no {relative}: run with METACATALOG_APPROVE=1 and review it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
