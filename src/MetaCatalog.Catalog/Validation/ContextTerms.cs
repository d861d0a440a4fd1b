using System.Text.Json;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>The members of plain JSON as the project's context defines them. Thread safe.</summary>
internal static class ContextTerms
{
    private static readonly JsonElement Terms = JsonDocument.Parse(VocabularyFiles.Read("context/v1.jsonld")).RootElement.GetProperty("@context");

    /// <summary>The property of a member below another, which may define it anew; null when neither defines it.</summary>
    /// <param name="parent">The member below which it stands; empty at the root.</param>
    /// <param name="member">The member.</param>
    public static Iri? PropertyOf(string parent, string member) => Definition(parent, member) switch
    {
        { ValueKind: JsonValueKind.String } name => PathText.Predicate(name.GetString()),
        { ValueKind: JsonValueKind.Object } term when term.TryGetProperty("@id", out var name) => PathText.Predicate(name.GetString()),
        _ => null,
    };

    /// <summary>Whether the members of a member are languages.</summary>
    public static bool IsLanguageMap(string member) =>
        Definition("", member) is { ValueKind: JsonValueKind.Object } term && term.TryGetProperty("@container", out var container) && container.ValueEquals("@language");

    private static JsonElement? Definition(string parent, string member)
    {
        if (Terms.TryGetProperty(parent, out var outer) && outer.ValueKind == JsonValueKind.Object
            && outer.TryGetProperty("@context", out var scoped) && scoped.TryGetProperty(member, out var inner))
        {
            return inner;
        }

        return Terms.TryGetProperty(member, out var term) ? term : null;
    }
}
