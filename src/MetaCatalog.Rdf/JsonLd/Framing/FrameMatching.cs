using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Framing;

/// <summary>The Frame Matching and Value Matching Algorithms (JSON-LD 1.1 Framing, 4.2 and 4.3).</summary>
internal static class FrameMatching
{
    public static bool Matches(NodeGraph graph, JsonObject node, JsonObject frame, bool requireAll)
    {
        var isWildcard = true;
        var matchesSome = false;
        foreach (var (key, patterns) in frame)
        {
            if (Keyword.Is(key) && key is not (Keyword.Id or Keyword.Type))
            {
                continue;
            }

            var match = MatchEntry(graph, node, key, patterns.AsArray(), requireAll);
            isWildcard &= key == Keyword.Id;
            if (match.IsFinal || (requireAll && match.Outcome == false))
            {
                return match.Outcome == true;
            }

            matchesSome |= match.Outcome == true;
        }

        return isWildcard || matchesSome;
    }

    /// <summary>Whether a value fits a value pattern (4.3).</summary>
    public static bool ValueMatches(JsonObject? pattern, JsonObject value)
    {
        if (pattern is null || !(pattern.Contains(Keyword.Value) || pattern.Contains(Keyword.Type) || pattern.Contains(Keyword.Language)))
        {
            return true;
        }

        return Fits(pattern[Keyword.Value], value[Keyword.Value], isRequired: true)
            && Fits(pattern[Keyword.Type], value[Keyword.Type], isRequired: false)
            && Fits(pattern[Keyword.Language], value[Keyword.Language], isRequired: false);
    }

    private static bool Fits(JsonValue? pattern, JsonValue? value, bool isRequired)
    {
        var patterns = pattern?.AsArray() ?? [];
        if (patterns.Count > 0 && patterns[0] is JsonObject { Count: 0 })
        {
            return value is not null;
        }

        return value is null ? patterns.Count == 0 && !isRequired : patterns.Any(one => JsonEquality.AreEqual(one, value));
    }

    private static Match MatchEntry(NodeGraph graph, JsonObject node, string key, JsonArray patterns, bool requireAll)
    {
        var values = node[key]?.AsArray() ?? [];
        return key switch
        {
            Keyword.Id => new(MatchesId(patterns, values), !requireAll),
            Keyword.Type => MatchType(patterns, values, requireAll),
            _ => MatchProperty(graph, patterns, values, requireAll),
        };
    }

    private static bool MatchesId(JsonArray patterns, JsonArray values) =>
        patterns.Count == 0 || patterns[0] is JsonObject { Count: 0 } || (values.Count > 0 && patterns.Any(pattern => JsonEquality.AreEqual(pattern, values[0])));

    private static Match MatchType(JsonArray patterns, JsonArray values, bool requireAll)
    {
        if (patterns.Count == 0)
        {
            return values.Count > 0 ? new(false, true) : new(true, !requireAll);
        }

        var matches = patterns is [JsonObject { Count: 0 }]
            ? values.Count > 0
            : patterns.Any(pattern => (pattern is JsonObject map && map.Contains(Keyword.Default)) || values.Any(type => JsonEquality.AreEqual(type, pattern)));
        return new(matches, !requireAll);
    }

    private static Match MatchProperty(NodeGraph graph, JsonArray patterns, JsonArray values, bool requireAll)
    {
        if (patterns.Count == 0)
        {
            return new(values.Count == 0, values.Count > 0);
        }

        var pattern = patterns[0] as JsonObject ?? throw DocumentFraming.InvalidFrame(patterns[0]);
        DocumentFraming.Validate(pattern);
        if (values.Count == 0 && pattern.Contains(Keyword.Default))
        {
            return new(null, false);
        }

        return new(MatchesPattern(graph, pattern, values, requireAll), false);
    }

    private static bool MatchesPattern(NodeGraph graph, JsonObject pattern, JsonArray values, bool requireAll)
    {
        if (pattern.TryGet(Keyword.List, out var list))
        {
            return values.Count > 0 && values[0] is JsonObject first && first[Keyword.List] is JsonArray items
                && list.AsArray() is [JsonObject itemPattern, ..] && items.Any(item => MatchesItem(graph, itemPattern, (JsonObject)item, requireAll));
        }

        if (pattern.Contains(Keyword.Value))
        {
            return values.Any(value => value is JsonObject map && map.Contains(Keyword.Value) && ValueMatches(pattern, map));
        }

        return ExpandedForm.IsReference(pattern)
            ? values.Any(value => MatchesNode(graph, pattern, (JsonObject)value, requireAll))
            : values.Count > 0;
    }

    private static bool MatchesItem(NodeGraph graph, JsonObject pattern, JsonObject item, bool requireAll) => pattern.Contains(Keyword.Value)
        ? item.Contains(Keyword.Value) && ValueMatches(pattern, item)
        : MatchesNode(graph, pattern, item, requireAll);

    private static bool MatchesNode(NodeGraph graph, JsonObject pattern, JsonObject value, bool requireAll) =>
        value[Keyword.Id] is JsonString id && graph.Find(id.Value) is { } node && Matches(graph, node, pattern, requireAll);

    /// <summary>Whether an entry of a frame matches; null when it says neither yes nor no; final when nothing else counts.</summary>
    private readonly record struct Match(bool? Outcome, bool IsFinal);
}
