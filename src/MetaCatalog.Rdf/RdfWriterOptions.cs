namespace MetaCatalog.Rdf;

/// <summary>How a document is written.</summary>
public sealed record RdfWriterOptions
{
    /// <summary>The defaults.</summary>
    public static readonly RdfWriterOptions Default = new();

    /// <summary>
    /// Prefixes to use besides those of the graph, prefix without colon → namespace; they win over the graph's. Only those that
    /// are used are declared.
    /// </summary>
    public IReadOnlyDictionary<string, string> Prefixes { get; init; } = new Dictionary<string, string>();

    /// <summary>The deepest nesting of blank nodes that is written; deeper ones get labels. Readers often have limits of their own.</summary>
    public int MaxDepth { get; init; } = 32;
}
