using System.Text;
using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>
/// The official meta-schemas, written from the list of keywords: what a keyword's value may be is said once, and serves both the
/// compiler and whoever validates a schema against its meta-schema.
/// </summary>
internal static class MetaSchemas
{
    private const string Base202012 = "https://json-schema.org/draft/2020-12/";
    private const string Base201909 = "https://json-schema.org/draft/2019-09/";

    private static readonly string[] Names202012 = ["core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"];
    private static readonly string[] Names201909 = ["core", "applicator", "validation", "meta-data", "format", "content"];

    /// <summary>The meta-schema or vocabulary schema with the IRI, or null.</summary>
    public static byte[]? Find(string iri)
    {
        var text = iri switch
        {
            Dialect.Schema7 => Draft7(),
            Dialect.Schema201909 => Whole(Base201909, Names201909, Drafts.Draft201909),
            Dialect.Schema202012 => Whole(Base202012, Names202012, Drafts.Draft202012),
            _ when iri.StartsWith(Base201909 + "meta/", StringComparison.Ordinal) => Part(Base201909, iri[(Base201909.Length + 5)..], Drafts.Draft201909),
            _ when iri.StartsWith(Base202012 + "meta/", StringComparison.Ordinal) => Part(Base202012, iri[(Base202012.Length + 5)..], Drafts.Draft202012),
            _ => null,
        };
        return text is null ? null : Encoding.UTF8.GetBytes(text);
    }

    private static string Draft7() =>
        $$"""{"$schema":"{{Dialect.Schema7}}#","$id":"{{Dialect.Schema7}}#","type":["object","boolean"],{{Properties(Drafts.Draft7, static _ => true)}},{{ValueSchemas.Definitions(Drafts.Draft7)}}}""";

    private static string Whole(string root, string[] parts, Drafts draft)
    {
        var vocabularies = parts.Select(part => $"\"{root}vocab/{part}\":{(part == "format" ? "false" : "true")}");
        var references = parts.Select(static part => $$"""{"$ref":"meta/{{part}}"}""");
        return $$"""{"$schema":"{{root}}schema","$id":"{{root}}schema","$vocabulary":{{{string.Join(',', vocabularies)}}},{{Anchor(draft)}},"type":["object","boolean"],"allOf":[{{string.Join(',', references)}}]}""";
    }

    private static string? Part(string root, string name, Drafts draft)
    {
        if (VocabularyIris.Find(draft, $"{root}vocab/{name}") is not { Length: > 0 } vocabularies)
        {
            return null;
        }

        var properties = Properties(draft, keyword => vocabularies.Contains(keyword.Vocabulary));
        return $$"""{"$schema":"{{root}}schema","$id":"{{root}}meta/{{name}}","$vocabulary":{"{{root}}vocab/{{name}}":true},{{Anchor(draft)}},"type":["object","boolean"],{{properties}},{{ValueSchemas.Definitions(draft)}}}""";
    }

    private static string Anchor(Drafts draft) => draft == Drafts.Draft202012 ? "\"$dynamicAnchor\":\"meta\"" : "\"$recursiveAnchor\":true";

    private static string Properties(Drafts draft, Func<KeywordDefinition, bool> isPart)
    {
        var entries = KeywordList.All
            .Where(keyword => keyword.Drafts.HasFlag(draft) && isPart(keyword))
            .Select(keyword => $"\"{keyword.Name}\":{ValueSchemas.Of(keyword.Shape, draft)}");
        return $$"""
            "properties":{{{string.Join(',', entries)}}}
            """;
    }
}
