using System.Text;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>How strings under a key are read.</summary>
internal enum Coercion
{
    /// <summary>As literals with the language of the context, if there is one.</summary>
    Text,

    /// <summary>As literals with a datatype.</summary>
    Datatype,

    /// <summary>As references.</summary>
    Id,

    /// <summary>As terms or references.</summary>
    Vocab,
}

/// <summary>What a key means in a context, ready for bytes.</summary>
internal sealed class DirectTerm
{
    private readonly ActiveContext active;
    private readonly LocalContext? scoped;
    private DirectContext? scalars;
    private DirectContext? nodes;
    private readonly string key;
    private bool? isLanguage;

    public DirectTerm(ActiveContext active, string key)
    {
        this.active = active;
        this.key = key;
        var definition = active.Find(key);
        var expanded = IriExpansion.Expand(active, key, null, vocabulary: true);
        Expanded = expanded;
        Keyword = JsonLd.Keyword.Is(expanded) ? expanded : null;
        IsProperty = Keyword is null && expanded is not null && expanded.Contains(':', StringComparison.Ordinal);
        Iri = expanded is not null && IriSyntax.IsValid(expanded) ? Encoding.UTF8.GetBytes(expanded) : null;
        PrefixIri = definition is { IsPrefix: true, Iri: { } prefix } ? Encoding.UTF8.GetBytes(prefix) : null;
        Container = definition?.Container ?? Containers.None;
        IsDefined = definition is not null;
        scoped = definition?.Context;
        HasScope = scoped is not null;
        IsDirect = definition is null || (!definition.IsReverse && definition.Type != JsonLd.Keyword.Json
            && !definition.Container.Has(Containers.Graph | Containers.Id | Containers.Index | Containers.Type));
        (Coercion, Datatype) = CoercionOf(definition?.Type);
        var language = definition is { HasLanguage: true } ? definition.Language : active.Language;
        IsLanguageSound = language is null || LanguageTags.CanBeWritten<char>(language);
        Language = language is null ? [] : Encoding.UTF8.GetBytes(language);
    }

    /// <summary>What the key expands to: an IRI, a blank node, a keyword, another text, or null.</summary>
    public string? Expanded { get; }

    /// <summary>The keyword that the key stands for, or null.</summary>
    public string? Keyword { get; }

    /// <summary>Whether values under the key are statements; else they are dropped.</summary>
    public bool IsProperty { get; }

    /// <summary>The absolute IRI; null when there is none and statements with it are dropped.</summary>
    public byte[]? Iri { get; }

    /// <summary>What the term stands for as the prefix of a compact IRI, or null.</summary>
    public byte[]? PrefixIri { get; }

    public bool IsDefined { get; }

    public Containers Container { get; }

    public Coercion Coercion { get; }

    /// <summary>The datatype; empty for strings, null when it is no IRI and such literals are dropped.</summary>
    public byte[]? Datatype { get; }

    /// <summary>The language of plain strings, or empty.</summary>
    public byte[] Language { get; }

    public bool IsLanguageSound { get; }

    /// <summary>Whether the key itself is a well-formed language tag, as those of language maps should be.</summary>
    public bool IsLanguage => isLanguage ??= LanguageTags.IsWellFormed(key);

    /// <summary>Whether the direct way can read values under the key.</summary>
    public bool IsDirect { get; }

    public bool HasScope { get; }

    /// <summary>The context for scalars, references and value objects under the key.</summary>
    public DirectContext ScalarContext(JsonLdSession session, DirectContext context) =>
        scoped is null ? context : scalars ??= DirectContext.Of(session.Contexts.Process(active, scoped, overrideProtected: true));

    /// <summary>The context for node objects under the key.</summary>
    public DirectContext NodeContext(JsonLdSession session, DirectContext context)
    {
        if (active.Previous is not { } previous)
        {
            return ScalarContext(session, context);
        }

        return nodes ??= DirectContext.Of(scoped is null ? previous : session.Contexts.Process(previous, scoped, overrideProtected: true));
    }

    private static (Coercion Coercion, byte[]? Datatype) CoercionOf(string? type) => type switch
    {
        null or JsonLd.Keyword.None => (Coercion.Text, []),
        JsonLd.Keyword.Id => (Coercion.Id, []),
        JsonLd.Keyword.Vocab => (Coercion.Vocab, []),
        _ when type == Xsd.String.Value => (Coercion.Datatype, []),
        _ => (Coercion.Datatype, IriSyntax.IsValid(type) ? Encoding.UTF8.GetBytes(type) : null),
    };
}
