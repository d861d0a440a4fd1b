using System.Text;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>What the algorithms share while one document is processed.</summary>
internal sealed class JsonLdSession
{
    private const int MaxWarnings = 1_000;
    private readonly List<JsonLdFault> warnings = [];
    private readonly List<JsonLdFault> faults = [];
    private int taken;
    private int warned;
    private readonly HashSet<string> droppedIris = new(StringComparer.Ordinal);

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

    /// <summary>How many faults may be found until reading stops; 1 is strict.</summary>
    public int MaxFaults { get; init; } = 1;

    /// <summary>What was warned of and found wrong since it was last taken.</summary>
    public IReadOnlyList<JsonLdFault> Warnings => warnings;

    /// <inheritdoc cref="Warnings"/>
    public IReadOnlyList<JsonLdFault> Faults => faults;

    /// <summary>The context before any other.</summary>
    public ActiveContext InitialContext => Options.Contexts?.Initial ?? (initial ??= new ActiveContext());

    /// <summary>The context before the document's own: the one that the caller implies.</summary>
    public ActiveContext StartContext => Options.ExpandContext is { } given ? Contexts.Process(InitialContext, ContextIn(given)) : InitialContext;

    private ActiveContext? initial;

    /// <summary>A context that the caller gives: a document with <c>@context</c>, or the context itself.</summary>
    public LocalContext ContextIn(JsonLdDocument given)
    {
        var value = JsonDocumentReader.Read(given.Content.Span, Limits);
        return new LocalContext(value is JsonObject map && map.TryGet(Keyword.Context, out var inner) ? inner : value, given.Url, IsShared: false);
    }

    /// <summary>Whether what is wrong can be left out and the rest be read.</summary>
    public bool RecoversFrom(JsonLdFault fault) => taken + faults.Count + 1 < MaxFaults && fault.Code != JsonLdErrorCode.TooManyStatements;

    /// <summary>Notes a fault that was recovered from; once, for a scoped context is looked at where it stands and where it is used.</summary>
    public void Note(JsonLdFault fault)
    {
        if (!faults.Exists(known => known.Offset == fault.Offset && known.Code == fault.Code))
        {
            faults.Add(fault);
        }
    }

    /// <summary>Takes back what was warned of and noted, for an attempt that is made again in another way.</summary>
    public void Forget()
    {
        warnings.Clear();
        faults.Clear();
    }

    /// <summary>Empties the lists when their contents have been passed on.</summary>
    public void Taken()
    {
        taken += faults.Count;
        warned += warnings.Count;
        Forget();
    }

    public void Warn(string code, string message, JsonValue? at) => Warn(code, message, at?.Offset ?? -1);

    public void Warn(string code, string message, int offset)
    {
        if (Options.Warnings is not null && warned + warnings.Count < MaxWarnings)
        {
            warnings.Add(new JsonLdFault(code, message, offset));
        }
    }

    /// <summary>Warns of a key that says nothing.</summary>
    public void WarnOfKey(string key, int offset) => Warn("dropped property", $"The key '{key}' does not expand to an IRI and is dropped.", offset);

    /// <summary>Warns of a text that is used as an IRI and is none, once for each text.</summary>
    public void WarnOfIri(string text, int offset)
    {
        if (Options.Warnings is not null && warned + warnings.Count < MaxWarnings && droppedIris.Add(text))
        {
            Warn("dropped statement", $"'{text}' is not an absolute IRI; statements with it are dropped.", offset);
        }
    }

    public void WarnOfLanguage(string tag, int offset) =>
        Warn("malformed language tag", $"'{tag}' is not a well-formed language tag (BCP 47).", offset);

    /// <summary>The language tag, with a warning when it cannot be one.</summary>
    public string CheckedLanguage(JsonString tag)
    {
        if (!LanguageTags.IsWellFormed(tag.Value))
        {
            WarnOfLanguage(tag.Value, tag.Offset);
        }

        return tag.Value;
    }

    /// <summary>Whether the text is an absolute IRI within the limit.</summary>
    public bool IsIri(string text) => Encoding.UTF8.GetByteCount(text) <= Options.MaxIriLength && IriSyntax.IsValid(text);

    public string? ExpandIri(ActiveContext active, string value, bool documentRelative = false, bool vocabulary = false) =>
        IriExpansion.Expand(active, value, DocumentBase, documentRelative, vocabulary);
}
