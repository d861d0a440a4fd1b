using System.Diagnostics;
using System.IO.Compression;

namespace MetaCatalog.Benchmarks.Rdf.Peers;

/// <summary>The explicit list of what is measured: ours, and the peers that Debian and npm serve.</summary>
internal static class Engines
{
    private const string JavaFolder = "/usr/share/java";
    private static readonly string Scripts = Path.Combine(AppContext.BaseDirectory, "Rdf", "Peers");

    private static readonly Dictionary<string, string> RapperNames = new()
    {
        [".nt"] = "ntriples",
        [".ttl"] = "turtle",
        [".rdf"] = "rdfxml",
    };

    /// <param name="folder">A folder outside the repository for what the peers need.</param>
    public static IReadOnlyList<Engine> All(string folder) =>
    [
        new("MetaCatalog", null, (file, rounds) => OwnProcess.With("rdf-own", "read", file, $"{rounds}"), (file, rounds) => OwnProcess.With("rdf-own", "write", file, $"{rounds}")),
        Jena(folder),
        Serdi(),
        Rapper(),
        Node("n3", folder, ".nt", ".ttl"),
        Node("oxigraph", folder, ".nt", ".ttl", ".rdf", ".jsonld"),
        Node("jsonld", folder, ".jsonld"),
    ];

    private static Engine Jena(string folder)
    {
        var missing = Find("java") is null ? "java is not installed" : !File.Exists($"{JavaFolder}/jena-arq.jar") ? "libapache-jena-java is not installed" : null;
        var resources = Path.Combine(folder, "jena");
        if (missing is null)
        {
            ExtractXerces(resources);
        }

        ProcessStartInfo Start(string mode, string file, int rounds) =>
            new("java", ["-Xmx8g", "-cp", $"{resources}:{JavaFolder}/*", Path.Combine(Scripts, "JenaPeer.java"), mode, file, $"{rounds}"]);
        return new Engine("Jena", missing, (file, rounds) => Start("read", file, rounds), (file, rounds) => Start("write", file, rounds));
    }

    // Debian's jar moves the classes of Xerces but not what they look up beside them.
    private static void ExtractXerces(string folder)
    {
        const string Moved = "org/apache/jena/ext/";
        using var jar = ZipFile.OpenRead($"{JavaFolder}/jena-core.jar");
        foreach (var entry in jar.Entries.Where(static entry => entry.FullName.StartsWith(Moved + "xerces/", StringComparison.Ordinal) && entry.Name.EndsWith(".properties", StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, entry.FullName[Moved.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: true);
        }
    }

    // It has no mode that only counts.
    private static Engine Serdi() => new(
        "serdi",
        Find("serdi") is null ? "serdi is not installed" : null,
        (file, rounds) => RapperNames.TryGetValue(Path.GetExtension(file), out var name) && name != "rdfxml" ? Timed($"copy {Path.GetExtension(file)[1..]} to nt", $"serdi -i {name} -o ntriples '{file}'", rounds) : null,
        (file, rounds) => Timed("copy nt to ttl", $"serdi -i ntriples -o turtle '{file}'", rounds));

    private static Engine Rapper() => new(
        "rapper",
        Find("rapper") is null ? "rapper is not installed" : null,
        (file, rounds) => RapperNames.TryGetValue(Path.GetExtension(file), out var name) ? Timed($"read {Path.GetExtension(file)[1..]}", $"rapper -q -c -i {name} '{file}'", rounds) : null,
        (file, rounds) => Timed("copy nt to ttl", $"rapper -q -i ntriples -o turtle '{file}'", Math.Min(rounds, 1)));

    // The triples of a whole process are those of its file; the table knows them from the others.
    private static ProcessStartInfo Timed(string operation, string command, int rounds) => new(
        "bash",
        ["-c", $"TIMEFORMAT='%U %S'; for i in $(seq {rounds}); do used=$({{ time {command} >/dev/null 2>&1; }} 2>&1); printf 'RESULT\\t{operation}\\t0\\t%s\\n' \"$used\"; done"]);

    private static Engine Node(string package, string folder, params string[] extensions)
    {
        var modules = NodeModules.In(folder, out var missing);
        ProcessStartInfo Start(string mode, string file, int rounds)
        {
            var start = new ProcessStartInfo("node", ["--max-old-space-size=9000", Path.Combine(Scripts, "peers.mjs"), package, mode, file, $"{rounds}"]);
            start.Environment["NODE_MODULES_DIR"] = modules;
            return start;
        }

        return new Engine(package, missing, (file, rounds) => extensions.Contains(Path.GetExtension(file)) ? Start("read", file, rounds) : null, (file, rounds) => Start("write", file, rounds));
    }

    /// <summary>Where a program is, or null.</summary>
    public static string? Find(string program) =>
        Environment.GetEnvironmentVariable("PATH")?.Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
