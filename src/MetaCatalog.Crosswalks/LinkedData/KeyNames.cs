using System.Text.Json.Nodes;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>The keys under which a dialect of JSON-LD writes properties and classes.</summary>
/// <remarks>Terms of schema.org stand bare; others under the dialect's own name, a known prefix, or as whole IRIs. Used by one writer for one document.</remarks>
/// <param name="own">IRI → the name that the dialect's context gives it.</param>
/// <param name="schemaPrefix">What stands before terms of schema.org; nothing when they stand bare.</param>
internal sealed class KeyNames(IReadOnlyDictionary<string, string>? own = null, string schemaPrefix = "")
{
    private static readonly (string Space, string Prefix)[] Prefixes =
        [.. KnownPrefixes.All.Where(static pair => pair.Key is not ("sc" or "dcterms" or "schema")).Select(static pair => (pair.Value, pair.Key)).OrderByDescending(static pair => pair.Value.Length)];

    private readonly SortedDictionary<string, string> used = new(StringComparer.Ordinal);

    /// <summary>The prefixes that were used so far, as a context would declare them; empty when none was.</summary>
    public JsonObject UsedPrefixes => new(used.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    /// <summary>The key for an IRI.</summary>
    public string KeyOf(Iri iri)
    {
        if (own?.GetValueOrDefault(iri.Value) is { } name)
        {
            return name;
        }

        if (iri.Value.StartsWith(KnownPrefixes.Schema, StringComparison.Ordinal) && IsName(iri.Value.AsSpan(KnownPrefixes.Schema.Length)))
        {
            return schemaPrefix + iri.Value[KnownPrefixes.Schema.Length..];
        }

        foreach (var (space, prefix) in Prefixes)
        {
            if (iri.Value.StartsWith(space, StringComparison.Ordinal) && IsName(iri.Value.AsSpan(space.Length)))
            {
                used[prefix] = space;
                return string.Concat(prefix, ":", iri.Value.AsSpan(space.Length));
            }
        }

        return iri.Value;
    }

    private static bool IsName(ReadOnlySpan<char> local) => local.Length > 0 && !local.ContainsAny(":/#@?") && char.IsLetter(local[0]);
}
