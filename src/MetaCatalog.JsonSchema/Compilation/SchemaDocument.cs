using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>A schema document as it was added, and the index of the schemas in it.</summary>
internal sealed class SchemaDocument(string iri, JsonTape tape)
{
    private readonly Dictionary<int, SchemaPosition> positions = [];

    /// <summary>The IRI it was added under; the base of its <c>$id</c>.</summary>
    public string Iri => iri;

    public JsonView View => tape.View;

    /// <summary>The resources in it, its root first; empty before it is indexed.</summary>
    public List<SchemaResource> Resources { get; } = [];

    /// <summary>What indexing found wrong.</summary>
    public List<SchemaFault> Faults { get; } = [];

    public bool IsIndexed => Resources.Count > 0;

    public void Place(int schema, SchemaPosition position) => positions[schema] = position;

    public SchemaPosition? PositionOf(int schema) => positions.TryGetValue(schema, out var position) ? position : null;

    public SchemaFault Fault(int token, string location, string keyword, Message message)
    {
        var position = TextPosition.Of(View.Bytes, View.Offset(token));
        return new SchemaFault(location, keyword, message.En, message.Ja, position.Line, position.Column);
    }
}
