using MetaCatalog.Rdf.JsonLd;

namespace MetaCatalog.Rdf;

/// <summary>How a document is read. The defaults are safe for documents from strangers.</summary>
public sealed record RdfReaderOptions
{
    /// <summary>The defaults.</summary>
    public static readonly RdfReaderOptions Default = new();

    /// <summary>The base IRI against which relative references are resolved; null refuses them.</summary>
    public string? BaseIri { get; init; }

    /// <summary>The longest IRI, in bytes.</summary>
    public int MaxIriLength { get; init; } = 8 * 1024;

    /// <summary>The longest lexical form, in bytes.</summary>
    public int MaxLiteralLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>The deepest nesting of blank nodes, collections, elements or JSON values.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>
    /// The longest part of a JSON-LD document that must be held at once, in bytes: an item of an array at the top or of <c>@graph</c> at
    /// the top, else the whole document. Applies to streams.
    /// </summary>
    public int MaxNodeLength { get; init; } = 256 * 1024 * 1024;

    /// <summary>The contexts that JSON-LD documents may refer to; null knows none. Nothing is ever fetched.</summary>
    public ContextRegistry? Contexts { get; init; }

    /// <summary>The longest chain of JSON-LD contexts that refer to one another.</summary>
    public int MaxContexts { get; init; } = 32;

    /// <summary>The greatest number of statements.</summary>
    public long MaxStatements { get; init; } = 100_000_000;

    /// <summary>
    /// Where to put faults. Null is strict: the first fault throws <see cref="RdfSyntaxException"/>. With a list the parser
    /// adds each fault and goes on with the next statement it can read.
    /// </summary>
    public ICollection<Diagnostic>? Faults { get; init; }

    /// <summary>With a list of faults, the number after which reading stops.</summary>
    public int MaxFaults { get; init; } = 1_000;
}
