using System.Collections.Frozen;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The IRIs of the vocabulary files: each file is served at the path of its own IRI.</summary>
/// <remarks>
/// <c>ns/core.ttl</c> is <c>https://w3id.org/metacatalog/ns</c>, every other file its path without the extension, such as
/// <c>https://w3id.org/metacatalog/ns/materials</c>. A concept, rule or criterion below a file's IRI leads to the file.
/// Thread safe.
/// </remarks>
public static class VocabularyIri
{
    /// <summary>What every IRI of the project begins with.</summary>
    public const string Base = "https://w3id.org/metacatalog/";

    private static readonly FrozenDictionary<string, string> Files = VocabularyFiles.Paths
        .GroupBy(static file => PathOf(file), StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.OrderBy(Rank).First(), StringComparer.Ordinal);

    // Sets of members that live together in one file.
    private static readonly (string Folder, string File)[] Members = [("rules", "rules/access-rules.json"), ("criteria", "criteria/ai-readiness.json")];

    /// <summary>The IRI of a file, given by its path relative to <c>vocabularies/</c>.</summary>
    public static string Of(string file) => Base + PathOf(file);

    /// <summary>The file to serve at a path below <c>/metacatalog/</c>, or null.</summary>
    public static string? FileOf(string path)
    {
        var trimmed = path.Trim('/');
        if (Files.TryGetValue(trimmed, out var file))
        {
            return file;
        }

        var parent = trimmed.LastIndexOf('/') is > 0 and var slash ? trimmed[..slash] : null;
        return parent is null ? null
            : Files.GetValueOrDefault(parent)
            ?? Members.Where(member => member.Folder == parent && VocabularyFiles.Paths.Contains(member.File)).Select(static member => member.File).FirstOrDefault();
    }

    private static string PathOf(string file) => file == "ns/core.ttl" ? "ns" : file[..^Path.GetExtension(file).Length];

    // Of files that differ in the extension alone, the one for machines is the IRI's.
    private static int Rank(string file) => Path.GetExtension(file) switch { ".ttl" => 0, ".jsonld" => 1, ".json" => 2, _ => 3 };
}
