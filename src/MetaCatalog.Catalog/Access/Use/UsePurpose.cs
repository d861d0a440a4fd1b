using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>Something that people want to use data for, with what it involves.</summary>
/// <remarks>Described in <c>vocabularies/rules/use-purposes.json</c>, defined in <c>vocabularies/codes/use-purpose.ttl</c>.</remarks>
/// <param name="Code">Its code, such as <c>commercial-model-training</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Broader">The code of the wider purpose that it belongs to, if any.</param>
/// <param name="Actions">Local names of the ODRL actions that it takes.</param>
public sealed record UsePurpose(string Code, Bilingual Name, string? Broader, IReadOnlyList<string> Actions)
{
    /// <summary>Whether it is for profit.</summary>
    public bool Commercial { get; init; }

    /// <summary>Whether it is research.</summary>
    public bool Research { get; init; }

    /// <summary>Whether it is health, medical or biomedical research.</summary>
    public bool Health { get; init; }

    /// <summary>Whether it is research on population origins or ancestry.</summary>
    public bool Ancestry { get; init; }

    /// <summary>Whether methods, software, algorithms or models are made.</summary>
    public bool Methods { get; init; }

    /// <summary>Whether AI models are trained.</summary>
    public bool Training { get; init; }

    /// <summary>Whether it is teaching.</summary>
    public bool Teaching { get; init; }

    /// <summary>Whether it is care of patients.</summary>
    public bool Clinical { get; init; }

    /// <summary>Whether copies are passed on.</summary>
    public bool Copies { get; init; }

    /// <summary>Whether derived data are published.</summary>
    public bool Derived { get; init; }

    /// <summary>The concept in the catalog's code list.</summary>
    [JsonIgnore]
    public string Iri => UsePurposes.Scheme + Code;
}

/// <summary>The purposes that can be asked about. Thread safe.</summary>
public static class UsePurposes
{
    internal const string Scheme = Codes.Base + "use-purpose/";

    private static readonly UseBook Book =
        JsonSerializer.Deserialize(VocabularyFiles.Read("rules/use-purposes.json"), UseBookJson.Default.UseBook)!; // the file is ours and never "null"

    private static readonly FrozenDictionary<string, UsePurpose> ByCode = Book.Purposes.ToFrozenDictionary(static purpose => purpose.Code);

    /// <summary>All, in the order of the data file.</summary>
    public static IReadOnlyList<UsePurpose> All => Book.Purposes;

    /// <summary>The purpose with the code or the IRI; null when there is none.</summary>
    public static UsePurpose? Find(string? code) =>
        code is null ? null : ByCode.GetValueOrDefault(code.StartsWith(Scheme, StringComparison.Ordinal) ? code[Scheme.Length..] : code);

    /// <summary>Whether the purpose is the one with the code, or belongs to it.</summary>
    internal static bool IsA(this UsePurpose purpose, string code) =>
        purpose.Code == code || (Find(purpose.Broader) is { } broader && broader.IsA(code));

    internal static Bilingual Words(string reason) => Book.Reasons[reason];
}

internal sealed record UseBook(IReadOnlyList<UsePurpose> Purposes, IReadOnlyDictionary<string, Bilingual> Reasons);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(UseBook))]
internal sealed partial class UseBookJson : JsonSerializerContext;
