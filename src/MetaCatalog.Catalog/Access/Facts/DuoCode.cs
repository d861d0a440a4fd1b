using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>A code of the Data Use Ontology.</summary>
/// <param name="Code">Seven digits.</param>
/// <param name="Short">Its short name, such as <c>GRU</c>.</param>
/// <param name="Kind"><c>permission</c> or <c>modifier</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Needs">What must stand beside it: disease, research, place, date, months; null when nothing.</param>
/// <param name="Successor">What replaces it when it is deprecated.</param>
internal sealed record DuoCode(string Code, string Short, string Kind, Bilingual Name, string? Needs, string? Successor)
{
    private static readonly DuoFile File =
        JsonSerializer.Deserialize(VocabularyFiles.Read("rules/duo.json"), DuoJson.Default.DuoFile)!; // the file is ours and never "null"

    private static readonly FrozenDictionary<string, DuoCode> ByCode = File.Codes.ToFrozenDictionary(static code => code.Code);

    private static readonly FrozenDictionary<string, DuoCode> ByShortName = File.Codes.ToFrozenDictionary(static code => code.Short, StringComparer.OrdinalIgnoreCase);

    public bool IsPermission => Kind == "permission" && Successor is null;

    /// <summary>The code as people write it, such as <c>DUO:0000042</c>.</summary>
    public string Curie => "DUO:" + Code;

    /// <summary>What the code needs, in words.</summary>
    public Bilingual? NeedsInWords => Needs is null ? null : File.Needs[Needs];

    public bool Is(Iri iri) => iri.Value.AsSpan(Duo.Namespace.Length).SequenceEqual(Code);

    /// <summary>Whether the text speaks of this ontology at all.</summary>
    public static bool LooksLikeOne(string text) =>
        text.Contains("DUO_", StringComparison.Ordinal) || text.StartsWith("DUO:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds a code by IRI, CURIE or short name; null when it is not one.</summary>
    /// <remarks>The ontology file itself writes NPOA with eight digits; that is read as the seven-digit code.</remarks>
    public static DuoCode? Find(string text)
    {
        var digits = text[(text.LastIndexOfAny(['_', ':', '/']) + 1)..];
        return ByCode.GetValueOrDefault(digits == "00000044" ? "0000044" : digits) ?? ByShortName.GetValueOrDefault(text);
    }
}

internal sealed record DuoFile(IReadOnlyList<DuoCode> Codes, IReadOnlyDictionary<string, Bilingual> Needs);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DuoFile))]
internal sealed partial class DuoJson : JsonSerializerContext;
