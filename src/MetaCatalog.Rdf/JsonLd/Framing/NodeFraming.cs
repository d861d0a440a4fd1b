using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Framing;

/// <summary>The Framing Algorithm (JSON-LD 1.1 Framing, 4.1.2).</summary>
internal sealed class NodeFraming(JsonLdOptions options)
{
    private const int MaxDepth = 512;

    // With @always a small graph can unfold into an endless tree.
    private const int MaxNodes = 200_000;
    private int nodes;

    /// <summary>Frames the subjects that match.</summary>
    /// <param name="state">Where framing is.</param>
    /// <param name="subjects">The identifiers of the candidates, in order.</param>
    /// <param name="frames">The frame, an array of at most one object.</param>
    /// <param name="add">Where each result goes.</param>
    /// <param name="isTop">Whether the results stand at the top.</param>
    public void Frame(FrameState state, IEnumerable<string> subjects, JsonArray frames, Action<JsonObject> add, bool isTop = false)
    {
        var frame = DocumentFraming.Single(frames);
        var flags = FrameFlags.Of(frame, options);
        foreach (var id in subjects)
        {
            if (state.Graph.Find(id) is { } node && FrameMatching.Matches(state.Graph, node, frame, flags.RequireAll))
            {
                FrameNode(state, id, node, frame, flags, add, isTop);
            }
        }
    }

    // 4
    private void FrameNode(FrameState state, string id, JsonObject node, JsonObject frame, FrameFlags flags, Action<JsonObject> add, bool isTop)
    {
        // 4.1, 4.2
        if (isTop)
        {
            state.Embedded.Clear();
        }

        var output = new JsonObject();
        output.Set(Keyword.Id, new JsonString(id));
        var embedded = state.EmbeddedHere();
        if (!state.IsEmbedded && embedded.ContainsKey(id))
        {
            return;
        }

        // 4.3, 4.4
        if (state.IsEmbedded && (flags.Embed == FrameEmbed.Never || state.Stack.Contains((state.Graph.Name, id)) || (flags.Embed == FrameEmbed.Once && embedded.ContainsKey(id))))
        {
            add(output);
            return;
        }

        if (flags.Embed == FrameEmbed.Last && embedded.TryGetValue(id, out var earlier))
        {
            TurnIntoReference(earlier, embedded);
        }

        embedded[id] = output;
        if (++nodes > MaxNodes)
        {
            throw new JsonLdFault(JsonLdErrorCode.TooLong, $"The framed result would hold more than {MaxNodes} nodes; @embed @once keeps it small.", -1);
        }

        if (state.Stack.Count >= MaxDepth)
        {
            throw new JsonLdFault(JsonLdErrorCode.TooDeep, $"The framed result would nest deeper than {MaxDepth} nodes.", -1);
        }

        state.Stack.Push((state.Graph.Name, id));
        FrameNamedGraph(state, id, frame, output);
        FrameIncluded(state, frame, output);
        FrameProperties(state, node, frame, flags, output);
        AddDefaults(frame, output);
        FrameReverse(state, id, frame, output);
        add(output);
        state.Stack.Pop();
    }

    private static void TurnIntoReference(JsonObject earlier, Dictionary<string, JsonObject> embedded)
    {
        foreach (var key in earlier.Keys.Where(static key => key != Keyword.Id).ToList())
        {
            foreach (var inner in earlier[key]!.AsArray().OfType<JsonObject>().Where(inner => embedded.GetValueOrDefault(IdOf(inner)) == inner))
            {
                embedded.Remove(IdOf(inner));
                TurnIntoReference(inner, embedded);
            }

            earlier.Remove(key);
        }
    }

    // 4.5
    private void FrameNamedGraph(FrameState state, string id, JsonObject frame, JsonObject output)
    {
        if (state.Nodes.Find(id) is not { } graph)
        {
            return;
        }

        var hasFrame = frame.TryGet(Keyword.Graph, out var given);
        if (!hasFrame && state.Graph.Name == FrameState.MergedGraph)
        {
            return;
        }

        var subframe = given?.AsArray() is [JsonObject first, ..] ? first : new JsonObject();
        Frame(state with { Graph = graph, IsEmbedded = false }, IdsOf(graph), [subframe], item => output.ArrayAt(Keyword.Graph).Add(item));
    }

    // 4.6
    private void FrameIncluded(FrameState state, JsonObject frame, JsonObject output)
    {
        if (frame.TryGet(Keyword.Included, out var included))
        {
            Frame(state with { IsEmbedded = false }, IdsOf(state.Graph), included.AsArray(), item => output.ArrayAt(Keyword.Included).Add(item));
        }
    }

    // 4.7
    private void FrameProperties(FrameState state, JsonObject node, JsonObject frame, FrameFlags flags, JsonObject output)
    {
        foreach (var (property, values) in node.InOrder(ordered: true))
        {
            if (Keyword.Is(property))
            {
                output.Set(property, values);
            }
            else if (!flags.Explicit || frame.Contains(property))
            {
                FrameValues(state, property, values.AsArray(), frame[property]?.AsArray() ?? flags.ToFrame(), flags, output);
            }
        }
    }

    private void FrameValues(FrameState state, string property, JsonArray values, JsonArray subframe, FrameFlags flags, JsonObject output)
    {
        foreach (var value in values)
        {
            var map = (JsonObject)value;
            if (map.TryGet(Keyword.List, out var list))
            {
                output.ArrayAt(property).Add(FrameList(state, list.AsArray(), subframe, flags));
            }
            else if (ExpandedForm.IsReference(map))
            {
                Frame(state with { IsEmbedded = true }, [IdOf(map)], subframe, item => output.ArrayAt(property).Add(item));
            }
            else if (FrameMatching.ValueMatches(subframe.Count > 0 ? subframe[0] as JsonObject : null, map))
            {
                output.ArrayAt(property).Add(map);
            }
        }
    }

    private JsonObject FrameList(FrameState state, JsonArray items, JsonArray subframe, FrameFlags flags)
    {
        var framed = new JsonArray();
        var itemFrame = subframe is [JsonObject first, ..] && first.TryGet(Keyword.List, out var listFrame) ? listFrame.AsArray() : flags.ToFrame();
        foreach (var item in items)
        {
            if (ExpandedForm.IsReference(item))
            {
                Frame(state with { IsEmbedded = true }, [IdOf((JsonObject)item)], itemFrame, framed.Add);
            }
            else
            {
                framed.Add(item);
            }
        }

        var list = new JsonObject();
        list.Set(Keyword.List, framed);
        return list;
    }

    // 4.7.4
    private void AddDefaults(JsonObject frame, JsonObject output)
    {
        foreach (var (property, values) in frame.InOrder(ordered: true))
        {
            var next = values.AsArray() is [JsonObject first, ..] ? first : new JsonObject();
            var applies = property == Keyword.Type ? next.Contains(Keyword.Default) : !Keyword.Is(property);
            if (!applies || output.Contains(property) || (FrameFlags.Flag(next, Keyword.OmitDefault) ?? options.OmitDefault))
            {
                continue;
            }

            var preserved = new JsonObject();
            preserved.Set(Keyword.Preserve, (next[Keyword.Default] ?? new JsonString(Keyword.Null)).AsArray());
            output.ArrayAt(property).Add(preserved);
        }
    }

    // 4.7.5
    private void FrameReverse(FrameState state, string id, JsonObject frame, JsonObject output)
    {
        if (frame[Keyword.Reverse] is not JsonObject reverse)
        {
            return;
        }

        foreach (var (property, subframe) in reverse.InOrder(ordered: true))
        {
            foreach (var (subject, node) in state.Graph.InOrder())
            {
                if (node[property] is JsonArray values && values.Any(value => value is JsonObject map && map[Keyword.Id]?.IsString(id) == true))
                {
                    var target = output.ObjectAt(Keyword.Reverse).ArrayAt(property);
                    Frame(state with { IsEmbedded = true }, [subject], subframe.AsArray(), target.Add);
                }
            }
        }
    }

    private static string[] IdsOf(NodeGraph graph) => [.. graph.InOrder().Select(static pair => pair.Key)];

    private static string IdOf(JsonObject reference) => (reference[Keyword.Id] as JsonString)?.Value ?? "";
}
