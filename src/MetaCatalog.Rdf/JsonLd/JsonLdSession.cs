using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>What the algorithms share while one document is processed.</summary>
internal sealed class JsonLdSession
{
    private readonly List<JsonLdFault> warnings = [];

    public JsonLdSession(JsonLdOptions options, string? documentBase)
    {
        Options = options;
        DocumentBase = documentBase;
        RemoteContexts = new RemoteContexts(this);
        Contexts = new ContextProcessing(this);
    }

    public JsonLdOptions Options { get; }

    /// <summary>The base IRI of the document, or null.</summary>
    public string? DocumentBase { get; }

    public RemoteContexts RemoteContexts { get; }

    public ContextProcessing Contexts { get; }

    public bool IsVersion10 => Options.Version10;

    /// <summary>What JSON that comes in may be at most.</summary>
    public JsonReadingLimits Limits => new(Math.Min(Options.MaxDepth, 1_000), Options.MaxStringLength, Options.AllowDuplicateKeys);

    public IReadOnlyList<JsonLdFault> Warnings => warnings;

    /// <summary>The context before the document's own.</summary>
    public ActiveContext InitialContext => Options.Contexts?.Initial ?? (initial ??= new ActiveContext());

    private ActiveContext? initial;

    public void Warn(string code, string message, JsonValue? at)
    {
        if (Options.Warnings is not null)
        {
            warnings.Add(new JsonLdFault(code, message, at));
        }
    }

    /// <summary>The language tag, with a warning when it cannot be one.</summary>
    public string CheckedLanguage(JsonString tag)
    {
        if (!LanguageTag.IsWellFormed(tag.Value))
        {
            Warn("malformed language tag", $"'{tag.Value}' is not a well-formed language tag (BCP 47).", tag);
        }

        return tag.Value;
    }

    public string? ExpandIri(ActiveContext active, string value, bool documentRelative = false, bool vocabulary = false) =>
        IriExpansion.Expand(active, value, DocumentBase, documentRelative, vocabulary);
}
