using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>The subjects of a graph that are not written inside others, with what is said of them.</summary>
internal sealed class TurtleRoots
{
    public TurtleRoots(Graph graph, NestingPlan plan)
    {
        var labelled = new List<(string Label, Root Root)>();
        foreach (var (subject, said) in graph.BySubject)
        {
            if (subject is not BlankNode blank)
            {
                Named.Add(new Root(subject, said));
            }
            else if (plan.Of(blank) is { IsNested: false } node)
            {
                Keep(new Root(subject, said), node.Label, labelled);
            }
        }

        Named.Sort(static (left, right) => left.Subject.CompareTo(right.Subject));
        labelled.Sort(static (left, right) => string.CompareOrdinal(left.Label, right.Label));
        Named.AddRange(labelled.Select(static pair => pair.Root));
    }

    /// <summary>IRIs in order, then nodes with a label.</summary>
    public List<Root> Named { get; } = [];

    /// <summary>What is said of nodes that nothing mentions, in no order.</summary>
    public List<List<Triple>> Nameless { get; } = [];

    private void Keep(Root root, string? label, List<(string Label, Root Root)> labelled)
    {
        if (label is null)
        {
            Nameless.Add(root.Said);
        }
        else
        {
            labelled.Add((label, root));
        }
    }

    /// <summary>A subject and its triples.</summary>
    public readonly record struct Root(Term Subject, List<Triple> Said);
}
