namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>The IRIs of the official vocabularies.</summary>
internal static class VocabularyIris
{
    public const string FormatAssertion = Base202012 + "format-assertion";

    private const string Base202012 = "https://json-schema.org/draft/2020-12/vocab/";
    private const string Base201909 = "https://json-schema.org/draft/2019-09/vocab/";

    /// <summary>The vocabularies an IRI stands for in a draft; none when it is not known.</summary>
    public static Vocabulary[] Find(Drafts draft, string iri)
    {
        var root = draft == Drafts.Draft202012 ? Base202012 : Base201909;
        return iri.StartsWith(root, StringComparison.Ordinal) ? Named(draft, iri[root.Length..]) : [];
    }

    private static Vocabulary[] Named(Drafts draft, string name) => name switch
    {
        "core" => [Vocabulary.Core],
        "applicator" => draft == Drafts.Draft202012 ? [Vocabulary.Applicator] : [Vocabulary.Applicator, Vocabulary.Unevaluated],
        "unevaluated" when draft == Drafts.Draft202012 => [Vocabulary.Unevaluated],
        "validation" => [Vocabulary.Validation],
        "meta-data" => [Vocabulary.MetaData],
        "format-annotation" or "format-assertion" when draft == Drafts.Draft202012 => [Vocabulary.Format],
        "format" when draft == Drafts.Draft201909 => [Vocabulary.Format],
        "content" => [Vocabulary.Content],
        _ => [],
    };
}
