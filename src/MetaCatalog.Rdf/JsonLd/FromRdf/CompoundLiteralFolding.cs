using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.FromRdf;

/// <summary>Makes values with a direction of compound literals (JSON-LD 1.1 API, 8.4.2, step 6.1).</summary>
internal static class CompoundLiteralFolding
{
    public static void Fold(SerializedGraph graph)
    {
        foreach (var id in graph.CompoundLiterals)
        {
            if (graph.OnlyUsage(id) is { } usage && graph.Find(id) is { } literal)
            {
                graph.Remove(id);
                Replace(usage.Value, literal);
            }
        }
    }

    private static void Replace(JsonObject reference, JsonObject literal)
    {
        reference.Remove(Keyword.Id);
        reference.Set(Keyword.Value, FirstValue(literal, RdfTerms.Value.Value) ?? new JsonString(""));
        if (FirstValue(literal, RdfTerms.Language.Value) is { } language)
        {
            reference.Set(Keyword.Language, language is JsonString { Value: var tag } && LanguageTags.IsWellFormed(tag)
                ? language
                : throw new JsonLdFault(JsonLdErrorCode.InvalidLanguageTaggedString, $"The compound literal has the language {language}, which is not well-formed.", -1));
        }

        if (FirstValue(literal, RdfTerms.Direction.Value) is { } direction)
        {
            reference.Set(Keyword.Direction, direction is JsonString { Value: "ltr" or "rtl" }
                ? direction
                : throw new JsonLdFault(JsonLdErrorCode.InvalidBaseDirection, $"The compound literal has the direction {direction}; it must be \"ltr\" or \"rtl\".", -1));
        }
    }

    private static JsonValue? FirstValue(JsonObject literal, string property) =>
        literal[property] is JsonArray { Count: > 0 } values && values[0] is JsonObject value ? value[Keyword.Value] : null;
}
