using System.Text.RegularExpressions;
using MetaCatalog.TestKit;

namespace MetaCatalog.Architecture.Tests;

/// <summary>What must not be written in <c>src</c>, with the remedy in the message.</summary>
public partial class BannedSymbolTests
{
    private static readonly (string Pattern, string[] AllowedRooms, string Remedy)[] Banned =
    [
        (@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b", [], "ask the TimeProvider"),
        (@"\.Wait\(\)|\.GetAwaiter\(\)\.GetResult\(\)", [], "await it"),
        (@"\bConsole\.(Write|Error|Out)", ["Cli"], "log it, or return it; only Cli talks to the console"),
        (@"\busing Microsoft\.AspNetCore\b", ["Server"], "only Server speaks HTTP"),
        (@"\busing Microsoft\.Data\.Sqlite\b|\busing SQLitePCL\b", ["Storage"], "only Storage mentions a database driver"),
        (@"\bnew Uri\(|\bUri\.TryCreate\b", ["Server", "Harvest", "Crosswalks", "Cli", "Storage"], "use IriSyntax: System.Uri changes what it reads"),
        (@"\bnew (HttpClient|HttpMessageInvoker|HttpClientHandler|SocketsHttpHandler|TcpClient|Socket|WebClient)\b|\bWebRequest\.|\bDns\.", [], "outgoing requests go through the one guarded client"),
        (@"\bThread\.Sleep\b", [], "await a signal"),
    ];

    public static TheoryData<string, string[], string> Rules => [.. Banned.Select(ban => (ban.Pattern, ban.AllowedRooms, ban.Remedy))];

    [Theory, MemberData(nameof(Rules))]
    public void Source_does_not_use_banned_symbols(string pattern, string[] allowedRooms, string remedy)
    {
        var found = Sources()
            .Where(source => !allowedRooms.Contains(source.Room) && !(pattern.Contains("HttpClient", StringComparison.Ordinal) && IsTheWayOut(source.Path)))
            .SelectMany(source => Lines(source.Path)
                .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line.Text, pattern))
                .Select(line => $"{Path.GetRelativePath(SharedFolder.RepositoryRoot, source.Path)}:{line.Number}: {line.Text.Trim()}"));

        Assert.True(!found.Any(), $"{remedy}:\n{string.Join('\n', found)}");
    }

    [Theory]
    [InlineData("Rdf")]
    [InlineData("Shacl")]
    [InlineData("JsonSchema")]
    [InlineData("Search")]
    public void Engines_speak_no_catalog_words(string room)
    {
        var found = Sources().Where(source => source.Room == room)
            .SelectMany(source => Lines(source.Path)
                .Where(line => CatalogWords().IsMatch(line.Text))
                .Select(line => $"{Path.GetRelativePath(SharedFolder.RepositoryRoot, source.Path)}:{line.Number}: {line.Text.Trim()}"));

        Assert.True(!found.Any(), $"An engine is a specification, not a part of the catalog:\n{string.Join('\n', found)}");
    }

    [Fact]
    public void No_source_file_is_longer_than_a_person_can_hold()
    {
        var long_ = Sources().Where(source => Lines(source.Path).Count() > 600).Select(source => Path.GetRelativePath(SharedFolder.RepositoryRoot, source.Path));

        Assert.Empty(long_);
    }

    // The one guarded client, and the options that name the look-up it uses.
    private static bool IsTheWayOut(string path) =>
        Path.GetDirectoryName(path)!.EndsWith(Path.Combine("MetaCatalog.Harvest", "Outbound"), StringComparison.Ordinal) && Path.GetFileName(path) is "GuardedClient.cs" or "OutboundOptions.cs";

    [GeneratedRegex(@"\b(RecordId|RecordEditor|RecordReader|MetaCatalog\.Catalog|catalog record|the catalog's)\b")]
    private static partial Regex CatalogWords();

    private static IEnumerable<(string Room, string Path)> Sources() =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder.RepositoryRoot, "src"), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(Path.Combine(SharedFolder.RepositoryRoot, "src"), path).Split(Path.DirectorySeparatorChar)[0]["MetaCatalog.".Length..], path));

    private static IEnumerable<(int Number, string Text)> Lines(string path) => File.ReadLines(path).Select((text, index) => (index + 1, text));
}
