namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Records out of a document that describes several resources: each is told what was left behind of its own value.</summary>
internal static class JsonRecords
{
    /// <summary>The records; what stands outside their values and was left behind is told with each of them.</summary>
    /// <param name="source">The document.</param>
    /// <param name="places">The value of each resource, none within another.</param>
    /// <param name="builders">The record of each, in the same order.</param>
    public static IReadOnlyList<ForeignRecord> Of(JsonSource source, IReadOnlyList<JsonPlace> places, IReadOnlyList<RecordBuilder> builders)
    {
        var untaken = source.Untaken();
        var pointers = places.Select(static (place, i) => (place.Pointer, Index: i)).ToDictionary(static one => one.Pointer, static one => one.Index);
        var own = new List<MappingLoss>[places.Count];
        var common = new List<MappingLoss>();
        foreach (var loss in untaken)
        {
            (OwnerOf(loss.What, pointers) is { } index ? own[index] ??= [] : common).Add(loss);
        }

        return [.. builders.Select((builder, i) => builder.ToRecord(LossGroups.Of([.. common, .. own[i] ?? []])))];
    }

    private static int? OwnerOf(string what, Dictionary<string, int> pointers)
    {
        for (var end = what.IndexOf('/', 1); end > 0; end = what.IndexOf('/', end + 1))
        {
            if (pointers.TryGetValue(what[..end], out var index))
            {
                return index;
            }
        }

        return pointers.TryGetValue("", out var whole) ? whole : null;
    }
}
