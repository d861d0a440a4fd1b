using System.Collections.Concurrent;

namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>Where a context's base IRI comes from.</summary>
internal enum BaseKind
{
    /// <summary>From the document that is being read.</summary>
    Document,

    /// <summary>From an <c>@base</c> entry.</summary>
    Stated,

    /// <summary>Nowhere: <c>@base</c> was null.</summary>
    Absent,
}

/// <summary>The context in force at a place of a document (JSON-LD 1.1 API, 4.1).</summary>
/// <remarks>
/// Written only while context processing makes it, then never changed; safe to share between threads. The base IRI of the
/// document is not part of it, so that one compiled context serves every document.
/// </remarks>
internal sealed class ActiveContext
{
    private ConcurrentDictionary<(LocalContext Local, bool OverrideProtected, bool Propagate), ActiveContext>? derived;
    private InverseContext? inverse;

    public ActiveContext(ActiveContext? source = null)
    {
        Terms = new TermTable(source?.Terms);
        if (source is not null)
        {
            (BaseKind, BaseIri, Vocabulary, Language, Direction) = (source.BaseKind, source.BaseIri, source.Vocabulary, source.Language, source.Direction);
            (Previous, DependsOnDocument) = (source.Previous, source.DependsOnDocument);
        }
    }

    public TermTable Terms { get; }

    public BaseKind BaseKind { get; set; }

    /// <summary>The base IRI when it is stated.</summary>
    public string? BaseIri { get; set; }

    public string? Vocabulary { get; set; }

    public string? Language { get; set; }

    public string? Direction { get; set; }

    /// <summary>The context to go back to when a context that does not propagate ends.</summary>
    public ActiveContext? Previous { get; set; }

    /// <summary>Whether the document's base IRI went into it, so that it must not serve another document.</summary>
    public bool DependsOnDocument { get; set; }

    /// <summary>The inverse context, made on first need.</summary>
    public InverseContext Inverse => inverse ??= InverseContext.Of(this);

    public TermDefinition? Find(string term) => Terms.Find(term);

    /// <summary>What was compiled from this context and a local one before, or null.</summary>
    public ActiveContext? FindDerived(LocalContext local, bool overrideProtected, bool propagate) =>
        derived?.GetValueOrDefault((local, overrideProtected, propagate));

    public void KeepDerived(LocalContext local, bool overrideProtected, bool propagate, ActiveContext context)
    {
        Interlocked.CompareExchange(ref derived, new(), null);
        derived.TryAdd((local, overrideProtected, propagate), context);
    }

    public string? BaseFor(string? documentBase) => BaseKind switch
    {
        BaseKind.Document => documentBase,
        BaseKind.Stated => BaseIri,
        _ => null,
    };
}
