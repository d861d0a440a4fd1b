using System.Text.Json;
using MetaCatalog.TestKit;

namespace MetaCatalog.JsonSchema.Tests.Conformance;

/// <summary>The remote schemas of the official suite, under the addresses its tests refer to.</summary>
internal sealed class SuiteRegistry
{
    private const string Host = "http://localhost:1234/";

    private readonly List<(string Iri, byte[] Text)> remotes = [];

    private SuiteRegistry(string root)
    {
        foreach (var file in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(root, file).Replace('\\', '/');
            var isRead = !name.StartsWith("draft3", StringComparison.Ordinal) && !name.StartsWith("draft4", StringComparison.Ordinal)
                && !name.StartsWith("draft6", StringComparison.Ordinal) && !name.StartsWith("v1/", StringComparison.Ordinal);
            if (isRead)
            {
                remotes.Add((Host + name, File.ReadAllBytes(file)));
            }
        }
    }

    public static SuiteRegistry Load() => new(SharedFolder.Require("conformance/JSON-Schema-Test-Suite/remotes"));

    /// <summary>A fresh registry with the remotes that the schema, or one of them in turn, names.</summary>
    public SchemaRegistry For(JsonElement schema)
    {
        var registry = new SchemaRegistry();
        var text = schema.GetRawText();
        if (text.Contains("localhost:1234", StringComparison.Ordinal))
        {
            foreach (var (iri, bytes) in remotes)
            {
                registry.Add(bytes, iri);
            }
        }

        return registry;
    }
}
