using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>Records out of a document that describes several resources: each is told what was left behind of its own element.</summary>
internal static class XmlRecords
{
    /// <summary>The records; what stands outside their elements and was left behind is told with each of them.</summary>
    /// <param name="source">The document.</param>
    /// <param name="elements">The element of each resource, one below another of none of them.</param>
    /// <param name="builders">The record of each, in the same order.</param>
    public static IReadOnlyList<ForeignRecord> Of(XmlSource source, IReadOnlyList<XElement> elements, IReadOnlyList<RecordBuilder> builders)
    {
        var untaken = source.Untaken();
        if (elements.Count == 1)
        {
            return [builders[0].ToRecord(LossGroups.Of(untaken))];
        }

        var paths = elements.Select(static (element, i) => (Path: XmlSource.PathOf(element), Index: i)).ToDictionary(static one => one.Path, static one => one.Index);
        var own = new List<MappingLoss>[elements.Count];
        var common = new List<MappingLoss>();
        foreach (var loss in untaken)
        {
            (OwnerOf(loss.What, paths) is { } index ? own[index] ??= [] : common).Add(loss);
        }

        return [.. builders.Select((builder, i) => builder.ToRecord(LossGroups.Of([.. common, .. own[i] ?? []])))];
    }

    // The longest beginning of the loss's path that is an element of a resource.
    private static int? OwnerOf(string what, Dictionary<string, int> paths)
    {
        for (var end = what.IndexOf('/', 1); end > 0; end = what.IndexOf('/', end + 1))
        {
            if (paths.TryGetValue(what[..end], out var index))
            {
                return index;
            }
        }

        return null;
    }
}
