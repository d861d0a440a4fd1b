using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.ToRdf;

/// <summary>The Deserialize JSON-LD to RDF Algorithm (JSON-LD 1.1 API, 8.1.2).</summary>
internal sealed class RdfDeserialization(JsonLdSession session, QuadEmitter emitter, BlankNodeIssuer blankNodes)
{
    private readonly ObjectConversion objects = new(session, emitter, blankNodes);
    private readonly Dictionary<string, bool> wellFormed = new(StringComparer.Ordinal);

    public void Emit(NodeMap nodes)
    {
        foreach (var graph in nodes.InOrder())
        {
            // 1.1, 1.2
            if (graph.Name == NodeMap.DefaultGraph)
            {
                emitter.EnterGraph(null);
            }
            else if (IsNode(graph.Name))
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
                if (IsNode(subject))
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
            else if (!Keyword.Is(property) && IsIri(property))
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
            if (type is JsonString { Value: var iri } && IsNode(iri))
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
            if (objects.Convert((JsonObject)value) is { } converted)
            {
                emitter.Emit(subject, property, converted);
            }
        }
    }

    private bool IsNode(string id) => BlankNodeIssuer.IsBlank(id) || IsIri(id);

    private bool IsIri(string id)
    {
        if (!wellFormed.TryGetValue(id, out var isWellFormed))
        {
            wellFormed[id] = isWellFormed = !BlankNodeIssuer.IsBlank(id) && id.Length <= session.Options.MaxIriLength && IriSyntax.IsValid(id);
            if (!isWellFormed && !BlankNodeIssuer.IsBlank(id))
            {
                session.Warn("dropped statement", $"'{id}' is not an absolute IRI; statements with it are dropped.", null);
            }
        }

        return isWellFormed;
    }
}
