using System.Collections.Frozen;
using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Access;

/// <summary>The codes and names of the access levels, and what the access-right values of other vocabularies mean here.</summary>
/// <remarks>
/// The crosswalk is data, <c>vocabularies/rules/access-levels.json</c>. A value of another vocabulary can stand for several
/// levels: COAR's <i>restricted access</i> is ours registered, restricted or controlled. Thread safe.
/// </remarks>
public static class AccessLevels
{
    private static readonly string[] Codes = ["open", "registered", "restricted", "controlled", "embargoed", "metadata-only", "hidden"];
    private static readonly Iri[] Iris = [.. Codes.Select(static code => Vocab.Codes.Of(Vocab.Codes.AccessLevel, code))];
    private static readonly Bilingual[] Names;
    private static readonly FrozenDictionary<string, AccessLevel[]> ByIri;
    private static readonly FrozenDictionary<string, AccessLevel[]> ByLabel;

    static AccessLevels()
    {
        using var file = JsonDocument.Parse(VocabularyFiles.Read("rules/access-levels.json"));
        var names = file.RootElement.GetProperty("levels");
        Names = [.. Codes.Select(code => ReadName(names.GetProperty(code)))];
        var values = file.RootElement.GetProperty("values").EnumerateArray().ToArray();
        ByIri = Index(values, "iris", StringComparer.Ordinal);
        ByLabel = Index(values, "labels", StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The code, as in the code list and in JSON: <c>open</c> … <c>metadata-only</c>.</summary>
    public static string Code(this AccessLevel level) => Codes[(int)level];

    /// <summary>The concept in the catalog's own code list.</summary>
    public static Iri Concept(this AccessLevel level) => Iris[(int)level];

    /// <summary>The name for people.</summary>
    public static Bilingual Name(this AccessLevel level) => Names[(int)level];

    /// <summary>The level with the code, or null.</summary>
    public static AccessLevel? FromCode(string? code) => Array.IndexOf(Codes, code) is >= 0 and var index ? (AccessLevel)index : null;

    /// <summary>The levels that an IRI or a label of any known vocabulary can stand for, the usual one first; empty when it is not known.</summary>
    public static IReadOnlyList<AccessLevel> MeaningOf(Term term) => term switch
    {
        Iri iri => ByIri.GetValueOrDefault(iri.Value) ?? [],
        Literal literal => MeaningOf(literal.LexicalForm.Trim()),
        _ => [],
    };

    /// <summary>The levels of a value, also of a <c>dct:RightsStatement</c> node that only carries a label.</summary>
    internal static IReadOnlyList<AccessLevel> MeaningOf(Resource value)
    {
        if (MeaningOf(value.Node) is { Count: > 0 } known)
        {
            return known;
        }

        var label = value.Text(Rdfs.Label, Skos.PrefLabel, Dcterms.Title, SchemaOrg.Name, RdfTerms.Value);
        return label is null ? [] : MeaningOf(label);
    }

    private static AccessLevel[] MeaningOf(string text) => ByIri.GetValueOrDefault(text) ?? ByLabel.GetValueOrDefault(text) ?? [];

    private static Bilingual ReadName(JsonElement name) => new(name.GetProperty("en").GetString()!, name.GetProperty("ja").GetString()!);

    private static FrozenDictionary<string, AccessLevel[]> Index(JsonElement[] values, string member, StringComparer comparer) =>
        values.SelectMany(value => value.GetProperty(member).EnumerateArray().Select(key => (Key: key.GetString()!, Levels: ReadLevels(value))))
            .ToFrozenDictionary(static pair => pair.Key, static pair => pair.Levels, comparer);

    private static AccessLevel[] ReadLevels(JsonElement value) =>
        [.. value.GetProperty("levels").EnumerateArray().Select(static code => FromCode(code.GetString())!.Value)];
}
