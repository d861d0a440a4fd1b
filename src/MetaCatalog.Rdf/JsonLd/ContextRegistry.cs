using System.Collections.Concurrent;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>The contexts that documents may refer to by IRI. Nothing is ever fetched.</summary>
/// <remarks>
/// An IRI is known with <c>http</c> and <c>https</c>, with and without a slash at the end. What is compiled from a context is
/// kept and shared between documents, so keep one registry for as long as its contexts serve. Safe for use from many threads.
/// </remarks>
public sealed class ContextRegistry
{
    private readonly ConcurrentDictionary<string, LocalContext> contexts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> iris = new(StringComparer.Ordinal);

    /// <summary>The IRIs as they were registered, sorted.</summary>
    public IReadOnlyList<string> Iris => [.. iris.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The context before any document's own; compiled contexts hang on it.</summary>
    internal ActiveContext Initial { get; } = new();

    /// <summary>Registers a context under an IRI, in the place of what was there.</summary>
    /// <param name="iri">The IRI by which documents refer to it.</param>
    /// <param name="document">The document, an object with the entry <c>@context</c>.</param>
    /// <returns>This registry.</returns>
    /// <exception cref="RdfSyntaxException">It is not JSON, or not such an object.</exception>
    public ContextRegistry Register(string iri, ReadOnlyMemory<byte> document)
    {
        ArgumentException.ThrowIfNullOrEmpty(iri);
        var context = DocumentFaults.Located(document, () => ReadContext(document.Span, iri));
        contexts[KeyOf(iri)] = context;
        iris[iri] = 0;
        return this;
    }

    /// <summary>Whether a document may refer to the IRI.</summary>
    public bool Contains(string iri) => contexts.ContainsKey(KeyOf(iri));

    internal LocalContext? Find(string iri) => contexts.GetValueOrDefault(KeyOf(iri));

    private static LocalContext ReadContext(ReadOnlySpan<byte> document, string iri)
    {
        var value = JsonDocumentReader.Read(document, JsonReadingLimits.Trusted);
        return new LocalContext(RemoteContexts.ContextOf(value, iri, value), iri, IsShared: true);
    }

    private static string KeyOf(string iri)
    {
        var rest = iri.AsSpan();
        rest = rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? rest[8..] : rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? rest[7..] : rest;
        return rest.TrimEnd('/').ToString();
    }
}
