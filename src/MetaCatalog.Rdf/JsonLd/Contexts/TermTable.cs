namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>The term definitions of a context: those of an outer context, and what was changed since.</summary>
/// <remarks>Layers keep the many small contexts inside a document from copying the large one around it.</remarks>
internal sealed class TermTable(TermTable? outer)
{
    private const int DeepestLayer = 4;
    private readonly Dictionary<string, TermDefinition?> own = outer is { layer: DeepestLayer } ? outer.Flatten() : new(StringComparer.Ordinal);
    private readonly TermTable? outer = outer is { layer: DeepestLayer } ? null : outer;
    private readonly int layer = outer is null or { layer: DeepestLayer } ? 0 : outer.layer + 1;

    public TermDefinition? Find(string term)
    {
        for (var table = this; table is not null; table = table.outer)
        {
            if (table.own.TryGetValue(term, out var definition))
            {
                return definition;
            }
        }

        return null;
    }

    /// <summary>Whether some term has, or had in an outer context, a context of its own.</summary>
    public bool HasScopedContexts { get; private set; } = outer is { HasScopedContexts: true };

    /// <summary>Whether some term looks like a whole IRI.</summary>
    public bool HasIriTerms { get; private set; } = outer is { HasIriTerms: true };

    public void Set(string term, TermDefinition definition)
    {
        own[term] = definition;
        HasScopedContexts |= definition.Context is not null;
        HasIriTerms |= term.Contains("://", StringComparison.Ordinal);
    }

    public void Remove(string term)
    {
        if (outer is null)
        {
            own.Remove(term);
        }
        else
        {
            own[term] = null;
        }
    }

    /// <summary>Every term and its definition.</summary>
    public IEnumerable<KeyValuePair<string, TermDefinition>> All()
    {
        foreach (var (term, definition) in outer is null ? own : Flatten())
        {
            if (definition is not null)
            {
                yield return new(term, definition);
            }
        }
    }

    private Dictionary<string, TermDefinition?> Flatten()
    {
        var all = outer?.Flatten() ?? new Dictionary<string, TermDefinition?>(StringComparer.Ordinal);
        foreach (var (term, definition) in own)
        {
            all[term] = definition;
        }

        return all;
    }
}
