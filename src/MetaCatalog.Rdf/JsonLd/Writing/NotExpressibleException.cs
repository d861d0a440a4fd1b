namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>An IRI cannot be written under a context, which would read it as something else; thrown and caught inside the writer.</summary>
internal sealed class NotExpressibleException(string iri) : Exception($"<{iri}> would be read as a compact IRI.");
