namespace MetaCatalog.JsonSchema.Evaluating;

/// <summary>
/// The values that were successfully evaluated by a schema, as a stack: a schema that fails takes its marks back. A value is its
/// index on the tape; the complement of a container's index stands for all its children.
/// </summary>
internal sealed class EvaluatedMarks
{
    private const int Few = 16;

    private readonly List<int> marks = [];

    public int Count => marks.Count;

    /// <summary>Where the marks of the running schema begin.</summary>
    public int Start { get; set; }

    public void Add(int value) => marks.Add(value);

    public void AddAllOf(int container) => marks.Add(~container);

    public void Truncate(int count)
    {
        if (count < marks.Count)
        {
            marks.RemoveRange(count, marks.Count - count);
        }
    }

    public void Clear()
    {
        marks.Clear();
        Start = 0;
        if (marks.Capacity > 64 * 1024)
        {
            marks.Capacity = 0;
        }
    }

    /// <summary>A test for the values marked by the running schema.</summary>
    public Func<int, bool> Since(int start, int container)
    {
        var own = marks.GetRange(start, marks.Count - start);
        if (own.Contains(~container))
        {
            return static _ => true;
        }

        return own.Count <= Few ? own.Contains : new HashSet<int>(own).Contains;
    }
}
