using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Report;

namespace MetaCatalog.Shacl.Loading;

/// <summary>Reads well-formed lists (SHACL, 1.4: SHACL list).</summary>
internal static class ShaclList
{
    /// <summary>The members; null when it is no list, then <paramref name="fault"/> says why.</summary>
    public static IReadOnlyList<Term>? Read(Graph graph, Term head, int maxLength, out Explanation? fault)
    {
        var members = new List<Term>();
        var visited = new HashSet<Term>();
        fault = null;
        for (var cell = head; !cell.Equals(RdfTerms.Nil); cell = graph.Object(cell, RdfTerms.Rest)!) // checked by FaultOf
        {
            fault = FaultOf(graph, cell) ?? (visited.Add(cell) ? null : new("is a list that runs in a circle.", "は循環するリストです。"));
            if (members.Count == maxLength)
            {
                fault = new($"is a list of more than {maxLength} members (MaxListLength).", $"は要素が {maxLength} 個（MaxListLength）を超えるリストです。");
            }

            if (fault is not null)
            {
                return null;
            }

            members.Add(graph.Object(cell, RdfTerms.First)!); // checked by FaultOf
        }

        return members;
    }

    private static Explanation? FaultOf(Graph graph, Term cell)
    {
        if (cell is Literal)
        {
            return new("is not a list.", "はリストではありません。");
        }

        var firsts = graph.Objects(cell, RdfTerms.First).Count();
        var rests = graph.Objects(cell, RdfTerms.Rest).Count();
        return (firsts, rests) switch
        {
            (1, 1) => null,
            (0, 0) => new("is not a list: it has neither rdf:first nor rdf:rest.", "はリストではありません。rdf:firstもrdf:restもありません。"),
            _ => new($"is not a list: a cell has {firsts} rdf:first and {rests} rdf:rest. Allowed: one each.", $"はリストではありません。セルにrdf:firstが {firsts} 個、rdf:restが {rests} 個あります。一つずつ必要です。"),
        };
    }
}
