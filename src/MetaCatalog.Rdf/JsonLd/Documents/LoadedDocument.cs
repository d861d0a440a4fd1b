using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Documents;

/// <summary>A document as JSON, with its base IRI and the context that came with it by way of a link.</summary>
/// <param name="Value">The JSON value.</param>
/// <param name="BaseIri">The base IRI of the options, else the address, and what HTML's <c>base</c> makes of it; null when there is none.</param>
/// <param name="ContextUrl">The context that a <c>Link</c> header names, or null.</param>
internal sealed record LoadedDocument(JsonValue Value, string? BaseIri, string? ContextUrl = null);
