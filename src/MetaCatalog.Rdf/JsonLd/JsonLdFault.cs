using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd;

/// <summary>A fault on its way from an algorithm to the processor's door, where it gets its line and column.</summary>
/// <param name="code">The error code of the specification.</param>
/// <param name="message">One English sentence.</param>
/// <param name="offset">The byte offset in the document, or -1 when the place is not known.</param>
internal sealed class JsonLdFault(string code, string message, int offset) : Exception(message)
{
    public JsonLdFault(string code, string message, JsonValue? at)
        : this(code, message, at?.Offset ?? -1)
    {
    }

    public string Code { get; } = code;

    public int Offset { get; } = offset;

    /// <summary>The same fault at another place, for a fault inside a context that is not part of the document.</summary>
    public JsonLdFault At(int place, string context) => new(Code, $"{Message} (in the context <{context}>)", place);
}
