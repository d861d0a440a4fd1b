namespace MetaCatalog.Cli.Tests;

/// <summary>What a verb printed, and its exit code.</summary>
internal sealed record Printed(int Code, string Output, string Error)
{
    public string[] Lines { get; } = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs verbs in this process on a data folder of one test.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly TestKit.TemporaryFolder folder = new();

    public string Data => Path.Combine(folder.Path, "data");

    /// <summary>Writes a file beside the data folder and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string PathOf(string name) => Path.Combine(folder.Path, name);

    public static async Task<Printed> Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var code = await Verbs.Run(args, output, error, TestContext.Current.CancellationToken);
        return new Printed(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a verb on the data folder.</summary>
    public Task<Printed> OnData(params string[] args) => Run([.. args, "--data", Data]);

    public void Dispose() => folder.Dispose();
}
