using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Evaluation;

/// <summary>The memory that one validation uses and the next takes over.</summary>
internal sealed class Workspace
{
    private const int LargestKept = 10_000;

    public DataIndex Data { get; } = new();

    public Stack<ValueNodes> Spare { get; } = [];

    /// <summary>Conformance already known.</summary>
    public Dictionary<(int Shape, Term Node), bool> Known { get; } = [];

    /// <summary>Whether it is small: a big graph's memory is not held on to.</summary>
    public bool IsWorthKeeping => Data.Count <= LargestKept;

    /// <summary>Forgets the data.</summary>
    public void Clear()
    {
        Data.Clear();
        Known.Clear();
    }
}
