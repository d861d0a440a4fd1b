using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Reads <see cref="Location.Path"/>: full IRIs as shapes write them, prefixed names as rules do.</summary>
internal static class PathText
{
    /// <summary>The property when the path is only one; null for longer paths and for none.</summary>
    public static Iri? Predicate(string? path) =>
        path is not [_, ..] ? null
        : path[0] != '<' ? Expand(path)
        : path.IndexOf('>', StringComparison.Ordinal) == path.Length - 1 ? new Iri(path[1..^1]) : null;

    /// <summary>The paths between which a path leaves the choice; itself when there is no choice. Prefixed names become IRIs.</summary>
    public static IEnumerable<string> Alternatives(string path) =>
        path.Contains('(', StringComparison.Ordinal)
            ? [path]
            : path.Split('|').Select(static choice => Predicate(choice)?.ToString() ?? choice);

    private static Iri? Expand(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Prefixes.All.TryGetValue(name[..colon], out var @namespace) ? new Iri(@namespace + name[(colon + 1)..]) : null;
    }
}
