using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Direct;
using MetaCatalog.Rdf.JsonLd.Expansion;
using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.JsonLd.ToRdf;

namespace MetaCatalog.Rdf.JsonLd.Reading;

/// <summary>Reads the values at the top of a document, each on its own: directly where that can be, else by the algorithms of the specification.</summary>
internal sealed class NodeReading
{
    private readonly JsonLdSession session;
    private readonly DocumentBlankNodes blankNodes = new();
    private readonly NodeIndexes indexes = new();
    private readonly DirectNodes direct;
    private readonly RdfDeserialization deserialization;

    public NodeReading(JsonLdSession session, StatementGate gate)
    {
        this.session = session;
        direct = new DirectNodes(session, new DirectEmission(gate, blankNodes));
        deserialization = new RdfDeserialization(session, new QuadEmitter(gate), blankNodes);
    }

    /// <summary>How many were read directly.</summary>
    public int ReadDirectly { get; private set; }

    /// <summary>Reads a value.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="context">The context in force around it.</param>
    /// <param name="around">The levels of the document around it; 0 for a whole document.</param>
    public void Read(ReadOnlySpan<byte> text, ActiveContext context, int around)
    {
        session.Contexts.Forget();
        if (direct.TryRead(text, context, around))
        {
            ReadDirectly++;
            return;
        }

        session.Forget();
        if (Parse(text, session.Limits with { Around = around }) is { } value)
        {
            ReadInFull(value, context, isDocument: around == 0);
        }
    }

    private JsonValue? Parse(ReadOnlySpan<byte> text, JsonReadingLimits limits)
    {
        try
        {
            return JsonDocumentReader.Read(text, limits);
        }
        catch (JsonLdFault fault) when (session.RecoversFrom(fault))
        {
            return LenientJsonReader.Read(text, limits, session);
        }
    }

    private void ReadInFull(JsonValue value, ActiveContext context, bool isDocument)
    {
        var expansion = new DocumentExpansion(session);
        var expanded = isDocument ? expansion.ExpandDocument(value, context) : expansion.Expand(context, null, value, isFrame: false);
        if (expanded is not null)
        {
            var nodes = new NodeMap();
            new NodeMapGeneration(nodes, blankNodes, indexes).Add(expanded);
            deserialization.Emit(nodes);
        }
    }
}
