namespace MetaCatalog.TestKit;

/// <summary>
/// Third-party test data outside the repository: official suites, standards, real documents. Found through the environment
/// variable <c>METACATALOG_SHARED</c>, by default the folder <c>shared</c> beside the project.
/// </summary>
public static class SharedFolder
{
    /// <summary>The root of the repository.</summary>
    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>The folder, whether it exists or not.</summary>
    public static string Root { get; } =
        Path.GetFullPath(Environment.GetEnvironmentVariable("METACATALOG_SHARED") ?? Path.Combine(RepositoryRoot, "..", "shared"));

    /// <summary>The full path of a file or folder, or null when it is not there.</summary>
    public static string? Find(string relative)
    {
        var path = Path.Combine(Root, relative);
        return Path.Exists(path) ? path : null;
    }

    /// <summary>The full path of a file or folder; skips the running test when it is not there.</summary>
    public static string Require(string relative)
    {
        var path = Find(relative);
        Assert.SkipWhen(path is null, $"suite not present: {relative} (set METACATALOG_SHARED)");
        return path!;
    }

    private static string FindRepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MetaCatalog.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No MetaCatalog.sln above {AppContext.BaseDirectory}.");
    }
}
