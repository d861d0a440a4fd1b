using System.Runtime.CompilerServices;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>A context seen from the side of the writer: which keys and names say which IRIs.</summary>
/// <remarks>Made once for a context and shared between documents and threads.</remarks>
internal sealed class WritingContext
{
    private static readonly ConditionalWeakTable<ActiveContext, WritingContext> Known = [];

    private static readonly Dictionary<string, int> Ranks = new(StringComparer.Ordinal)
    {
        ["http://purl.org/dc/terms/title"] = 0,
        ["http://schema.org/name"] = 0,
        ["http://xmlns.com/foaf/0.1/name"] = 0,
        [Rdfs.Label.Value] = 0,
        ["http://www.w3.org/2004/02/skos/core#prefLabel"] = 0,
    };

    private readonly ActiveContext active;
    private readonly ContextRegistry? registry;
    private readonly ContextProcessing processing;
    private readonly Remembered<Iri, WritableTerm[]> terms;
    private readonly Remembered<Iri, string> names;
    private readonly Remembered<string, string> references;
    private readonly Remembered<TermDefinition, WritingContext> typeScoped;

    private WritingContext(ActiveContext active, ContextRegistry? registry)
    {
        (this.active, this.registry) = (active, registry);
        terms = new(iri => MakeTerms(iri.Value));
        names = new(iri => TermFor(iri.Value) ?? CompactIri(iri.Value) ?? Checked(iri.Value));
        references = new(CheckedReference, StringComparer.Ordinal);
        typeScoped = new(type => Of(Process(type.Context!, propagate: false), registry), ReferenceEqualityComparer.Instance); // asked of types that have one
        processing = new JsonLdSession(new JsonLdOptions { Contexts = registry }, null).Contexts;
        IdKey = JsonBuffer.KeyOf(Alias(Keyword.Id));
        TypeKey = JsonBuffer.KeyOf(Alias(Keyword.Type));
        GraphKey = JsonBuffer.KeyOf(Alias(Keyword.Graph));
        IncludedKey = JsonBuffer.KeyOf(Alias(Keyword.Included));
        TypeIsSet = active.Find(Alias(Keyword.Type))?.Container.Has(Containers.Set) == true;
    }

    public byte[] IdKey { get; }

    public byte[] TypeKey { get; }

    public byte[] GraphKey { get; }

    public byte[] IncludedKey { get; }

    public bool TypeIsSet { get; }

    /// <summary>The context to go back to for a node inside, or null.</summary>
    public WritingContext? Outer => active.Previous is { } previous ? Of(previous, registry) : null;

    public static WritingContext Of(ActiveContext active, ContextRegistry? registry) => Known.GetValue(active, context => new WritingContext(context, registry));

    public TermDefinition? Definition(string term) => active.Find(term);

    public string? Language(string term) => active.Find(term) is { HasLanguage: true } definition ? definition.Language : active.Language;

    public string? Direction(string term) => active.Find(term) is { HasDirection: true } definition ? definition.Direction : active.Direction;

    /// <summary>This context with a property-scoped one inside.</summary>
    public WritingContext Enter(LocalContext scoped) => Of(Process(scoped, propagate: true), registry);

    /// <summary>The context inside a node with the types, given as they are written.</summary>
    public WritingContext ForTypes(List<string> types)
    {
        if (!active.Terms.HasScopedContexts)
        {
            return this;
        }

        var inner = this;
        foreach (var type in types.Count > 1 ? types.Order(StringComparer.Ordinal) : types.AsEnumerable())
        {
            if (active.Find(type) is { Context: not null } definition)
            {
                inner = inner.typeScoped.Of(definition);
            }
        }

        return inner;
    }

    /// <summary>The keys for a property, those with a type or language mapping first, a key for every value last.</summary>
    public WritableTerm[] TermsFor(Iri property) => terms.Of(property);

    /// <summary>An IRI where terms apply: a term, a compact IRI or the IRI.</summary>
    public string Name(Iri iri) => names.Of(iri);

    /// <summary>The term that stands for the IRI where terms apply, or null.</summary>
    public string? TermFor(string iri)
    {
        if (!active.Inverse.Knows(iri))
        {
            return null;
        }

        var term = active.Inverse.Select(iri, [Keyword.None, "@set"], PreferenceKind.Any, []);
        return term is not null && Expand(term) == iri ? term : null;
    }

    /// <summary>An IRI as an identifier: the IRI itself.</summary>
    public string Reference(string iri) => IsPlain(iri) ? iri : references.Of(iri);

    /// <summary>A keyword's alias, or the keyword.</summary>
    public string Alias(string keyword)
    {
        var alias = active.Inverse.Select(keyword, [Keyword.None, "@set"], PreferenceKind.Any, []);
        return alias is not null && active.Find(alias)?.Iri == keyword ? alias : keyword;
    }

    /// <summary>Whether the tag, as a key of a language map, is read as that tag.</summary>
    public bool IsLanguageKey(string tag) => IriExpansion.Expand(active, tag, null, vocabulary: true) != Keyword.None;

    // No prefix is looked for before "//" (JSON-LD 1.1 API, 5.2.2, 6.2).
    private bool IsPlain(string iri)
    {
        var colon = iri.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && iri[0] != '@' && iri.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal) && !active.Terms.HasIriTerms;
    }

    private WritableTerm[] MakeTerms(string iri)
    {
        var rank = Ranks.GetValueOrDefault(iri, 1);
        return
        [
            .. active.Terms.All()
                .Where(pair => pair.Value.Iri == iri && WritableTerm.IsUsable(pair.Value))
                .OrderBy(static pair => pair.Key.Length).ThenBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new WritableTerm(this, pair.Key, pair.Value, rank)),
            new WritableTerm(this, KeyFor(iri), null, rank),
        ];
    }

    private ActiveContext Process(LocalContext scoped, bool propagate)
    {
        lock (processing)
        {
            return processing.Process(active, scoped, overrideProtected: propagate, propagate: propagate);
        }
    }

    private string KeyFor(string iri) => CompactIri(iri) is { } compact && active.Find(compact) is null ? compact : active.Find(iri) is null ? Checked(iri) : throw new NotExpressibleException(iri);

    private string? CompactIri(string iri)
    {
        string? best = null;
        foreach (var (prefix, expansion) in active.Inverse.Prefixes)
        {
            if (iri.Length > expansion.Length && iri.StartsWith(expansion, StringComparison.Ordinal) && (best is null || prefix.Length + 1 + iri.Length - expansion.Length < best.Length))
            {
                var candidate = string.Concat(prefix, ":", iri.AsSpan(expansion.Length));
                best = active.Find(candidate) is null && Expand(candidate) == iri ? candidate : best;
            }
        }

        return best;
    }

    private string Checked(string iri) => Expand(iri) == iri ? iri : throw new NotExpressibleException(iri);

    private string CheckedReference(string iri) => IriExpansion.Expand(active, iri, null) == iri ? iri : throw new NotExpressibleException(iri);

    private string? Expand(string text) => IriExpansion.Expand(active, text, null, vocabulary: true);
}
