using System.Text.Json;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The prefixes of the project's JSON-LD context, for writing Turtle and RDF/XML in the same words. Thread safe.</summary>
public static class Prefixes
{
    private const string Unlisted = "@vocab";

    /// <summary>Prefix without colon → namespace.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Read();

    private static Dictionary<string, string> Read()
    {
        using var context = JsonDocument.Parse(VocabularyFiles.Read("context/v1.jsonld"));
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in context.RootElement.GetProperty("@context").EnumerateObject())
        {
            if (term.Name != Unlisted && NamespaceOf(term.Value) is { } name && !prefixes.ContainsValue(name))
            {
                prefixes[term.Name] = name;
            }
        }

        return prefixes;
    }

    // A term is a prefix when its IRI ends as namespaces do, or says so (JSON-LD 1.1, 4.1.5).
    private static string? NamespaceOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when IsNamespace(value.GetString()!) => value.GetString(), // a string it is
        JsonValueKind.Object when value.TryGetProperty("@prefix", out var isPrefix) && isPrefix.ValueKind == JsonValueKind.True => value.GetProperty("@id").GetString(),
        _ => null,
    };

    private static bool IsNamespace(string iri) => iri.Contains("://", StringComparison.Ordinal) && (iri[^1] is '#' or '/');
}
