using System.Security.Cryptography;
using System.Text;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Reassessing;

/// <summary>The version of everything that assessments depend on: rules, criteria, shapes, schemas, code lists, the program, the options.</summary>
internal static class Ruleset
{
    private static readonly string[] Folders = ["rules/", "criteria/", "shapes/", "schemas/", "codes/"];

    private static readonly Lazy<string> Files = new(static () => Digest(static hash =>
    {
        foreach (var path in VocabularyFiles.Paths.Where(static path => Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(VocabularyFiles.Read(path));
        }
    }));

    /// <summary>The version under the options: twelve hex digits that change when an assessment might.</summary>
    public static string Version(CatalogOptions options) => Digest(hash =>
        hash.AppendData(Encoding.UTF8.GetBytes($"{Files.Value} {typeof(Ruleset).Assembly.ManifestModule.ModuleVersionId} {options.PublishFrom} {options.ZoneOffset}")));

    private static string Digest(Action<IncrementalHash> write)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        write(hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
