using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.ToRdf;

/// <summary>The Deserialize JSON-LD to RDF Algorithm (JSON-LD 1.1 API, 8.1.2).</summary>
internal sealed class RdfDeserialization(JsonLdSession session, QuadEmitter emitter, BlankNodeIssuer blankNodes)
{
    private readonly ObjectConversion objects = new(session, emitter, blankNodes);

    public void Emit(NodeMap nodes)
    {
        foreach (var graph in nodes.InOrder())
        {
            // 1.1, 1.2
            if (graph.Name == NodeMap.DefaultGraph)
            {
                emitter.EnterGraph(null);
            }
            else if (objects.Names.IsNode(graph.Name))
            {
                emitter.EnterGraph(graph.Name);
            }
            else
            {
                continue;
            }

            foreach (var (subject, node) in graph.InOrder())
            {
                // 1.3.1
                if (objects.Names.IsNode(subject))
                {
                    EmitNode(subject, node);
                }
            }
        }
    }

    // 1.3.2
    private void EmitNode(string subject, JsonObject node)
    {
        foreach (var (property, values) in node.InOrder(ordered: true))
        {
            if (property == Keyword.Type)
            {
                EmitTypes(subject, values.AsArray());
            }
            else if (!Keyword.Is(property) && objects.Names.IsIri(property))
            {
                EmitValues(subject, property, values.AsArray());
            }
        }
    }

    // 1.3.2.1
    private void EmitTypes(string subject, JsonArray types)
    {
        foreach (var type in types)
        {
            if (type is JsonString { Value: var iri } && objects.Names.IsNode(iri))
            {
                emitter.Emit(subject, RdfTerms.Type.Value, RdfObject.Node(iri));
            }
        }
    }

    // 1.3.2.5
    private void EmitValues(string subject, string property, JsonArray values)
    {
        foreach (var value in values)
        {
            if (Convert((JsonObject)value) is { } converted)
            {
                emitter.Emit(subject, property, converted);
            }
        }
    }

    private RdfObject? Convert(JsonObject value)
    {
        try
        {
            return objects.Convert(value);
        }
        catch (JsonLdFault fault) when (session.RecoversFrom(fault))
        {
            session.Note(fault);
            return null;
        }
    }
}
