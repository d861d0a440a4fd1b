using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>What a term means in a context (JSON-LD 1.1 API, 4.1).</summary>
internal sealed record TermDefinition
{
    /// <summary>The IRI, blank node or keyword; null when the term is decoupled from any IRI.</summary>
    public string? Iri { get; init; }

    /// <summary>Whether the term may be the prefix of a compact IRI.</summary>
    public bool IsPrefix { get; init; }

    public bool IsProtected { get; init; }

    public bool IsReverse { get; init; }

    /// <summary>The property-scoped or type-scoped context.</summary>
    public LocalContext? Context { get; init; }

    public Containers Container { get; init; }

    /// <summary>The property whose value is the key of an index map; null for <c>@index</c>.</summary>
    public string? Index { get; init; }

    /// <summary>The term under which values are nested.</summary>
    public string? Nest { get; init; }

    /// <summary>The type mapping: an IRI, <c>@id</c>, <c>@vocab</c>, <c>@json</c> or <c>@none</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The language mapping, when <see cref="HasLanguage"/>; null means no language.</summary>
    public string? Language { get; init; }

    public bool HasLanguage { get; init; }

    /// <summary>The direction mapping, when <see cref="HasDirection"/>; null means no direction.</summary>
    public string? Direction { get; init; }

    public bool HasDirection { get; init; }

    /// <summary>Whether the two say the same, leaving protection aside (API, 4.2.2, step 27.1).</summary>
    public bool SaysTheSameAs(TermDefinition other) =>
        this with { IsProtected = false, Context = null } == other with { IsProtected = false, Context = null }
        && (ReferenceEquals(Context, other.Context) || JsonEquality.AreEqual(Context?.Value, other.Context?.Value));
}
