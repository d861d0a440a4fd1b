namespace MetaCatalog.Rdf.JsonLd;

/// <summary>A document and what is known of it: its bytes, its address, its media type, the links that came with it.</summary>
/// <remarks>JSON-LD 1.1 API, 9.4.2. Bytes alone are taken as JSON.</remarks>
/// <param name="Content">The document, in UTF-8.</param>
/// <param name="Url">Its address after redirects, or null.</param>
/// <param name="ContentType">Its media type with parameters, or null for JSON-LD.</param>
public sealed record JsonLdDocument(ReadOnlyMemory<byte> Content, string? Url = null, string? ContentType = null)
{
    /// <summary>The values of the HTTP <c>Link</c> headers that came with it.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Whether it is JSON and nothing beside its bytes says what they mean.</summary>
    internal bool IsPlain => Links.Count == 0 && (ContentType is null || ContentType.Split(';')[0].Trim() is "application/ld+json" or "application/json");

    /// <summary>Takes bytes as a JSON-LD document without an address.</summary>
    public static implicit operator JsonLdDocument(ReadOnlyMemory<byte> content) => FromReadOnlyMemory(content);

    /// <summary>Takes bytes as a JSON-LD document without an address.</summary>
    public static implicit operator JsonLdDocument(byte[] content) => FromReadOnlyMemory(content);

    /// <summary>Takes bytes as a JSON-LD document without an address.</summary>
    public static JsonLdDocument FromReadOnlyMemory(ReadOnlyMemory<byte> content) => new(content);
}
