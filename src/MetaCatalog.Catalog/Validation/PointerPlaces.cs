using System.Globalization;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>Finds what a JSON pointer into a plain JSON record says in its graph.</summary>
internal static class PointerPlaces
{
    /// <summary>
    /// The places that are meant: from every node that the pointer passes, the path to its end. Empty when the pointer leaves the
    /// context's terms, or passes a property with several values: which of them is meant the graph does not tell.
    /// </summary>
    public static IReadOnlyList<(Term Node, string Path)> Of(Graph graph, Term topic, string pointer)
    {
        List<(Term Node, string Path)> places = [];
        Term? node = topic;
        var parent = "";
        foreach (var member in Members(pointer))
        {
            if (ContextTerms.IsLanguageMap(parent))
            {
                break;
            }

            if (node is null || ContextTerms.PropertyOf(parent, member) is not { } property)
            {
                return [];
            }

            places = [.. places.Select(place => (place.Node, $"{place.Path}/{property}")), (node, property.ToString())];
            node = graph.Objects(node, property).Take(2).ToArray() is [var only] ? only : null;
            parent = member;
        }

        return places;
    }

    // Positions in an array are no step in the graph: an array of one value is that value.
    private static IEnumerable<string> Members(string pointer) =>
        pointer.Split('/').Skip(1)
            .Where(static token => !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(static token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
