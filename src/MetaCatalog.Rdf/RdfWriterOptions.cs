using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;

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

    /// <summary>JSON-LD: the context that the document refers to, one of <see cref="Contexts"/>; null writes whole IRIs and no context.</summary>
    public string? Context { get; init; }

    /// <summary>JSON-LD: the contexts that <see cref="Context"/> may name.</summary>
    public ContextRegistry? Contexts { get; init; }

    /// <summary>JSON-LD: the node that the document is about, written at the top with what belongs to it inside; null writes all nodes side by side.</summary>
    public Term? Root { get; init; }

    /// <summary>JSON-LD: whether lines are broken and indented, for people; else there is no white space.</summary>
    public bool Indented { get; init; }
}
