using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>Finds schemas that apply themselves to the same value without end. Core section 9.4.1.</summary>
/// <remarks>Only unconditional steps count; loops through <c>then</c> or a dynamic reference are bounded when validating.</remarks>
internal static class EndlessLoops
{
    private enum Mark
    {
        Open,
        Done,
    }

    public static List<SchemaFault> In(IEnumerable<SchemaNode> nodes)
    {
        var marks = new Dictionary<SchemaNode, Mark>();
        var faults = new List<SchemaFault>();
        foreach (var node in nodes)
        {
            if (!marks.ContainsKey(node))
            {
                Walk(node, marks, faults);
            }
        }

        return faults;
    }

    private static void Walk(SchemaNode start, Dictionary<SchemaNode, Mark> marks, List<SchemaFault> faults)
    {
        var path = new Stack<(SchemaNode Node, IEnumerator<SchemaNode> Next)>();
        Enter(start);
        while (path.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                marks[path.Pop().Node] = Mark.Done;
            }
            else if (!marks.TryGetValue(top.Next.Current, out var mark))
            {
                Enter(top.Next.Current);
            }
            else if (mark == Mark.Open)
            {
                faults.Add(Loop(top.Next.Current));
            }
        }

        void Enter(SchemaNode node)
        {
            marks[node] = Mark.Open;
            path.Push((node, node.AlwaysApplied().GetEnumerator()));
        }
    }

    private static SchemaFault Loop(SchemaNode node) => new(
        node.Location,
        "$ref",
        $"The schema '{node.Location}' applies itself to the same value without end.",
        $"スキーマ「{node.Location}」が同じ値に対して自分自身を際限なく適用します。",
        1,
        1);
}
