using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Shacl.Loading;

/// <summary>Reads well-formed lists (SHACL, 1.4: SHACL list).</summary>
internal static class ShaclList
{
    /// <summary>The members; null when it is no list, then <paramref name="fault"/> says why.</summary>
    public static IReadOnlyList<Term>? Read(Graph graph, Term head, int maxLength, out string? fault)
    {
        var members = new List<Term>();
        var visited = new HashSet<Term>();
        fault = null;
        for (var cell = head; !cell.Equals(RdfTerms.Nil); cell = graph.Object(cell, RdfTerms.Rest)!) // checked by FaultOf
        {
            fault = FaultOf(graph, cell) ?? (visited.Add(cell) ? null : "is a list that runs in a circle.");
            if (members.Count == maxLength)
            {
                fault = $"is a list of more than {maxLength} members (MaxListLength).";
            }

            if (fault is not null)
            {
                return null;
            }

            members.Add(graph.Object(cell, RdfTerms.First)!); // checked by FaultOf
        }

        return members;
    }

    private static string? FaultOf(Graph graph, Term cell)
    {
        if (cell is Literal)
        {
            return "is not a list.";
        }

        var firsts = graph.Objects(cell, RdfTerms.First).Count();
        var rests = graph.Objects(cell, RdfTerms.Rest).Count();
        return (firsts, rests) switch
        {
            (1, 1) => null,
            (0, 0) => "is not a list: it has neither rdf:first nor rdf:rest.",
            _ => $"is not a list: a cell has {firsts} rdf:first and {rests} rdf:rest. Allowed: one each.",
        };
    }
}
