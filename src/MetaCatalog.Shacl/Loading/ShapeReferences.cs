using MetaCatalog.Shacl.Constraints;
using MetaCatalog.Shacl.Shapes;

namespace MetaCatalog.Shacl.Loading;

/// <summary>Looks at how shapes refer to shapes: not in a circle (SHACL, 3.4.3), not too deep, and which are worth remembering.</summary>
internal static class ShapeReferences
{
    private const int ManyConstraints = 4;

    /// <summary>Checks all shapes and marks those whose conformance is remembered.</summary>
    public static void Check(IReadOnlyList<Shape> shapes, ShapesLoader loader)
    {
        var depths = new int[shapes.Count];
        foreach (var shape in shapes)
        {
            if (depths[shape.Id] == 0 && !Measure(shape, depths, loader))
            {
                return;
            }
        }

        foreach (var shape in shapes)
        {
            if (depths[shape.Id] > loader.Options.MaxNesting)
            {
                loader.Faults.Add(shape.Node, null, null, new($"refers to shapes that refer to shapes, {depths[shape.Id]} deep. Allowed: {loader.Options.MaxNesting} (MaxNesting).", $"はシェイプの参照が {depths[shape.Id]} 段に及びます。上限は {loader.Options.MaxNesting} 段です（MaxNesting）。"));
                return;
            }
        }

        Remember(shapes);
    }

    // By hand instead of by recursion: a hostile graph is deeper than the stack.
    private static bool Measure(Shape root, int[] depths, ShapesLoader loader)
    {
        var path = new Stack<(Shape Shape, IEnumerator<Shape> Next)>();
        var onPath = new HashSet<Shape> { root };
        path.Push((root, ReferencesOf(root).GetEnumerator()));
        while (path.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                path.Pop();
                onPath.Remove(top.Shape);
                depths[top.Shape.Id] = 1 + ReferencesOf(top.Shape).Select(other => depths[other.Id]).DefaultIfEmpty().Max();
                continue;
            }

            var next = top.Next.Current;
            if (!onPath.Add(next))
            {
                return ReportCircle(path, next, loader);
            }

            if (depths[next.Id] > 0)
            {
                onPath.Remove(next);
                continue;
            }

            path.Push((next, ReferencesOf(next).GetEnumerator()));
        }

        return true;
    }

    private static bool ReportCircle(IEnumerable<(Shape Shape, IEnumerator<Shape> Next)> path, Shape again, ShapesLoader loader)
    {
        const int Shown = 8;
        var circle = path.Select(step => step.Shape).TakeWhile(shape => shape != again).Reverse().Prepend(again).ToList();
        var text = string.Join(" → ", circle.Take(Shown).Append(again).Select(shape => shape.Node.ToString()));
        loader.Faults.Add(again.Node, null, null, new($"refers to itself: {text}. SHACL leaves the meaning of recursive shapes open, so they are refused.", $"は自分自身を参照しています：{text}。SHACLは再帰的なシェイプの意味を定めていないため、受け付けません。"));
        return false;
    }

    private static IEnumerable<Shape> ReferencesOf(Shape shape) => shape.Constraints.SelectMany(constraint => constraint.References);

    private static void Remember(IReadOnlyList<Shape> shapes)
    {
        var referrers = new int[shapes.Count];
        foreach (var other in shapes.SelectMany(ReferencesOf))
        {
            referrers[other.Id]++;
        }

        foreach (var shape in shapes)
        {
            var isCostly = shape.Constraints.Length >= ManyConstraints || shape.Constraints.Any(static constraint => constraint is not ValueConstraint);
            shape.IsRemembered = referrers[shape.Id] > 1 || isCostly;
        }
    }
}
