using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Detection;

/// <summary>Tells the catalog's own plain JSON from the JSON of others.</summary>
internal static class PlainJson
{
    private const string Context = "@context";

    private static readonly HashSet<string> Terms = TermsOfContext();

    /// <summary>Whether the document is surely ours: it names our context, or every member of its outermost object is a term of it.</summary>
    public static bool IsOurs(DocumentGlimpse glimpse) =>
        glimpse.JsonMembers.TryGetValue(Context, out var context)
            ? context == ContextDocuments.OwnIri
            : glimpse.JsonMembers.Count > 0 && glimpse.JsonMembers.Keys.All(IsTerm);

    /// <summary>Whether the document brings a context: then it is JSON-LD.</summary>
    public static bool HasContext(ReadOnlySpan<byte> document) => document.IndexOf("\"@context\""u8) >= 0;

    private static bool IsTerm(string member) => Terms.Contains(member) || member.StartsWith('@') || member.Contains(':', StringComparison.Ordinal);

    private static HashSet<string> TermsOfContext()
    {
        using var context = JsonDocument.Parse(VocabularyFiles.Read("context/v1.jsonld"));
        return [.. context.RootElement.GetProperty(Context).EnumerateObject().Select(static term => term.Name)];
    }
}
