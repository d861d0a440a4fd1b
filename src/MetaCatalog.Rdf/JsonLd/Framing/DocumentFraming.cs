using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Documents;
using MetaCatalog.Rdf.JsonLd.Expansion;
using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Framing;

/// <summary>The framing of a document (JSON-LD 1.1 Framing, 6.2, <c>frame()</c>).</summary>
internal sealed class DocumentFraming(DocumentRun run)
{
    private readonly JsonLdSession session = run.Session;

    public JsonObject Frame(JsonLdDocument frameDocument)
    {
        var given = DocumentLoading.Load(frameDocument, session.Options).Value;
        var context = new LocalContext((given as JsonObject)?[Keyword.Context] ?? new JsonObject(), frameDocument.Url, IsShared: false);
        var frame = new DocumentExpansion(session).ExpandDocument(given, session.InitialContext, isFrame: true);

        var framed = FrameNodes(frame, HasGraph(given, context));
        if (!session.IsVersion10)
        {
            BlankNodePruning.Prune(framed);
        }

        return Compact(FramedValues.WithoutPreserve(framed), context);
    }

    // 14 – 17
    private JsonArray FrameNodes(JsonArray frame, bool hasGraph)
    {
        var nodes = run.Nodes(new BlankNodeIssuer());
        var graph = session.Options.FrameDefaultGraph || hasGraph ? nodes.Graph(NodeMap.DefaultGraph) : FrameState.Merge(nodes);
        var state = new FrameState(nodes, graph, IsEmbedded: false, new Stack<(string, string)>(), new Dictionary<string, Dictionary<string, JsonObject>>(StringComparer.Ordinal));
        var framed = new JsonArray();
        new NodeFraming(session.Options).Frame(state, [.. graph.InOrder().Select(static pair => pair.Key)], frame, framed.Add, isTop: true);
        return framed;
    }

    private bool HasGraph(JsonValue frame, LocalContext context)
    {
        if (frame is not JsonObject map)
        {
            return false;
        }

        var active = session.Contexts.Process(session.InitialContext, context);
        return map.Keys.Any(key => session.ExpandIri(active, key, vocabulary: true) == Keyword.Graph);
    }

    // 19 – 22
    private JsonObject Compact(JsonArray framed, LocalContext context)
    {
        var compaction = run.Compaction();
        var omitsGraph = session.Options.OmitGraph ?? !session.IsVersion10;
        var compacted = omitsGraph && framed.Count <= 1 ? compaction.CompactDocument(framed, context) : compaction.CompactGraph(framed, context);
        return (JsonObject)FramedValues.WithNulls(compacted)!; // an object stays an object
    }

    /// <summary>The one object of a frame, checked; no object means a frame that matches all.</summary>
    public static JsonObject Single(JsonArray frames)
    {
        if (frames.Count > 1 || frames is [not JsonObject])
        {
            throw InvalidFrame(frames);
        }

        var frame = frames is [JsonObject one] ? one : new JsonObject();
        Validate(frame);
        return frame;
    }

    /// <summary>Checks that <c>@id</c> and <c>@type</c> of a frame hold patterns or IRIs (4.1.2, step 1).</summary>
    public static void Validate(JsonObject frame)
    {
        if (frame.TryGet(Keyword.Id, out var ids) && !ids.AsArray().All(static id => IsPatternOrIri(id)))
        {
            throw InvalidFrame(ids);
        }

        if (frame.TryGet(Keyword.Type, out var types) && !types.AsArray().All(static type => IsPatternOrIri(type) || type.IsString(Keyword.Json)))
        {
            throw InvalidFrame(types);
        }
    }

    public static JsonLdFault InvalidFrame(JsonValue at) =>
        new(JsonLdErrorCode.InvalidFrame, "A frame must be a single object whose @id and @type hold IRIs or {}.", at);

    private static bool IsPatternOrIri(JsonValue value) => value is JsonObject || (value is JsonString text && IriSyntax.IsAbsolute(text.Value));
}
