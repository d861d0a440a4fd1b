namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>A deterministic automaton that searches UTF-8 text: one table look-up a byte, whatever the pattern.</summary>
internal sealed class ByteAutomaton
{
    private const int MaxStates = 1500;

    private readonly byte[] classes;
    private readonly int classCount;
    private readonly int entry;
    private readonly int[] transitions;
    private readonly bool[] ends;

    private ByteAutomaton(ByteNfa nfa, out bool isComplete)
    {
        classes = ByteClasses.Of(nfa, out classCount);
        var builder = new SubsetBuilder(nfa, classes, classCount, MaxStates);
        isComplete = builder.Run();
        entry = builder.Entry;
        transitions = builder.Transitions;
        ends = builder.AcceptsAtEnd;
    }

    public static ByteAutomaton? TryBuild(PatternNode tree)
    {
        if (ByteNfa.TryBuild(tree) is not { } nfa)
        {
            return null;
        }

        var automaton = new ByteAutomaton(nfa, out var isComplete);
        return isComplete ? automaton : null;
    }

    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        var state = entry;
        foreach (var unit in text)
        {
            if (state <= SubsetBuilder.Found)
            {
                return state == SubsetBuilder.Found;
            }

            state = transitions[(state * classCount) + classes[unit]];
        }

        return ends[state];
    }
}
