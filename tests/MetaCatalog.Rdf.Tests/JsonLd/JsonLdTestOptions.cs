using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>What a suite's test asks for, as options and documents of ours; its files answer for the Web.</summary>
internal static class JsonLdTestOptions
{
    public static JsonLdOptions Of(JsonLdTest test) => new()
    {
        BaseIri = test.Text("base"),
        LoadDocument = Answer,
        ExpandContext = test.Text("expandContext") is { } context ? Answer(SuiteFolders.Resolve(test.Input, "../" + context)) : null,
        Version10 = test.Text("processingMode") == "json-ld-1.0",
        CompactArrays = test.Flag("compactArrays") ?? true,
        CompactToRelative = test.Flag("compactToRelative") ?? true,
        ExtractAllScripts = test.Flag("extractAllScripts"),
        Ordered = test.Flag("ordered") ?? false,
        UseNativeTypes = test.Flag("useNativeTypes") ?? false,
        UseRdfType = test.Flag("useRdfType") ?? false,
        OmitGraph = test.Flag("omitGraph"),
        RdfDirection = test.Text("rdfDirection") switch
        {
            "i18n-datatype" => RdfDirection.I18nDatatype,
            "compound-literal" => RdfDirection.CompoundLiteral,
            _ => RdfDirection.None,
        },
    };

    public static JsonLdDocument? ContextOf(JsonLdTest test) => test.Context is null ? null : Answer(test.Context);

    /// <summary>The document as its server would give it.</summary>
    public static JsonLdDocument InputOf(JsonLdTest test)
    {
        var address = test.Text("redirectTo") is { } target ? SuiteFolders.Resolve(test.Input, "../" + target) : test.Input;
        var document = Answer(address)
            ?? throw new RdfSyntaxException(new Diagnostic("loading document failed", DiagnosticSeverity.Error, $"<{address}> is not there.", default, default));
        return document with { ContentType = test.Text("contentType") ?? document.ContentType, Links = test.Texts("httpLink") };
    }

    private static JsonLdDocument? Answer(string iri)
    {
        if (!iri.StartsWith("https://w3c.github.io/json-ld", StringComparison.Ordinal))
        {
            return null;
        }

        var path = SuiteFolders.PathOf(iri);
        return File.Exists(path) ? new JsonLdDocument(File.ReadAllBytes(path), iri, MediaTypeOf(path)) : null;
    }

    private static string MediaTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html",
        ".json" => "application/json",
        _ => "application/ld+json",
    };
}
