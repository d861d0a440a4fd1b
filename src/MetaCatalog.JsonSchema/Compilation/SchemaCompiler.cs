using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>Makes validators out of schemas: each schema once, whatever refers to it, and every fault collected on the way.</summary>
internal sealed class SchemaCompiler(SchemaRegistry registry)
{
    private readonly Dictionary<(SchemaDocument, int), SchemaNode> nodes = [];
    private readonly Dictionary<SchemaResource, DynamicResource> touched = [];
    private readonly HashSet<SchemaDocument> documents = [];
    private readonly Queue<(SchemaNode Node, SchemaDocument Document, int Token)> pending = [];
    private readonly List<SchemaFault> faults = [];

    /// <exception cref="SchemaException">The schema is not there or broken.</exception>
    public Schema Compile(string iri)
    {
        var root = new ReferenceResolver(registry, this).Find(iri, out var problem);
        if (problem is { } message)
        {
            throw new SchemaException([new SchemaFault(iri, "$ref", message.En, message.Ja, 1, 1), .. faults]);
        }

        while (pending.TryDequeue(out var next))
        {
            Fill(next.Node, next.Document, next.Token);
        }

        faults.AddRange(EndlessLoops.In(nodes.Values));
        if (faults.Count > 0)
        {
            throw new SchemaException([.. faults.Distinct()]);
        }

        foreach (var node in nodes.Values)
        {
            node.ShortenReferences();
        }

        // Without a problem there is a root.
        return new Schema(root!);
    }

    /// <summary>The validator of a schema; its keywords follow before compilation ends.</summary>
    public SchemaNode NodeOf(SchemaDocument document, int token)
    {
        if (nodes.TryGetValue((document, token), out var known))
        {
            return known;
        }

        // Every token that is asked for was indexed, by keyword or by reference.
        var position = document.PositionOf(token)!.Value;
        var resource = Touch(position.Resource);
        if (nodes.TryGetValue((document, token), out known))
        {
            // It is one of the resource's dynamic anchors, which come along with it.
            return known;
        }

        var node = new SchemaNode(resource, position.Pointer);
        nodes.Add((document, token), node);
        pending.Enqueue((node, document, token));
        return node;
    }

    public void Fault(SchemaDocument document, int token, string location, string keyword, Message message) =>
        faults.Add(document.Fault(token, location, keyword, message));

    /// <summary>The schema a reference leads to; a fault and null when there is none.</summary>
    public SchemaNode? Resolve(KeywordSource source, string reference, out SchemaPosition target)
    {
        var node = new ReferenceResolver(registry, this).Find(IriReference.Resolve(source.Resource.Iri, reference), out var problem);
        target = node is null ? default : new SchemaPosition(node.Resource.Source, node.Pointer);
        if (problem is { } message)
        {
            source.Fault(message);
        }

        return node;
    }

    private DynamicResource Touch(SchemaResource resource)
    {
        if (touched.TryGetValue(resource, out var known))
        {
            return known;
        }

        if (documents.Add(resource.Document))
        {
            faults.AddRange(resource.Document.Faults);
        }

        var made = new DynamicResource(resource);
        touched.Add(resource, made);
        made.Fill(token => NodeOf(resource.Document, token));
        return made;
    }

    private void Fill(SchemaNode node, SchemaDocument document, int token)
    {
        switch (document.View.Kind(token))
        {
            case JsonKind.Boolean:
                node.SetConstant(document.View.IsTrue(token));
                break;
            case JsonKind.Object:
                node.SetKeywords(ReadKeywords(node, document, token));
                break;
            default:
                Fault(document, token, node.Location, "schema", new(
                    $"A schema is an object or a boolean, not {document.View.Shown(token)}.",
                    $"スキーマはオブジェクトか真偽値でなければなりません。{document.View.Shown(token)}は使えません。"));
                break;
        }
    }

    private List<Keyword> ReadKeywords(SchemaNode node, SchemaDocument document, int token)
    {
        var json = document.View;
        var dialect = node.Resource.Source.Dialect;
        var onlyReference = dialect.Draft == Drafts.Draft7 && json.Find(token, "$ref"u8) >= 0;
        var keywords = new List<Keyword>();
        for (int name = token + 1, end = json.Tokens[token].Next; name < end; name = json.Tokens[name + 1].Next)
        {
            var source = new KeywordSource(this, document, node, token, json.String(name), name + 1);
            if ((!onlyReference || source.Name == "$ref") && Make(source, dialect.Find(source.Name)) is { } keyword)
            {
                keywords.Add(keyword);
            }
        }

        return keywords;
    }

    private static Keyword? Make(KeywordSource source, KeywordDefinition? definition)
    {
        if (definition is null)
        {
            return new Annotation(source);
        }

        if (ValueShapes.Problem(definition.Shape, source.Json, source.Value) is not { } problem)
        {
            return definition.Compile(source);
        }

        source.Fault(problem);
        return null;
    }
}
