namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>Makes a nondeterministic automaton deterministic, with a bound on the states.</summary>
internal sealed class SubsetBuilder(ByteNfa nfa, byte[] classes, int classCount, int maxStates)
{
    /// <summary>States visited in all: enough for patterns as people write them, milliseconds at most.</summary>
    private const int MaxWork = 400_000;

    /// <summary>The state from which nothing can match any more.</summary>
    public const int Failed = 0;

    /// <summary>The state in which the match is found, whatever follows.</summary>
    public const int Found = 1;

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<int[]> sets = [[], []];
    private readonly List<bool> ends = [false, true];
    private readonly List<int> transitions = [];
    private int work;

    public int Entry { get; private set; }

    public int[] Transitions => [.. transitions];

    public bool[] AcceptsAtEnd => [.. ends];

    /// <summary>False when there would be too many states or too much to do.</summary>
    public bool Run()
    {
        var representatives = Enumerable.Range(0, classCount).Select(number => (byte)Array.IndexOf(classes, (byte)number)).ToArray();
        Entry = StateOf([nfa.Entry], isAtStart: true);
        for (var state = 0; state < sets.Count; state++)
        {
            foreach (var unit in representatives)
            {
                transitions.Add(state <= Found ? state : StateOf(Moves(sets[state], unit), isAtStart: false));
                if (sets.Count > maxStates || work > MaxWork)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Where a byte leads; a search may also begin anew after it.</summary>
    private List<int> Moves(int[] set, byte unit)
    {
        var next = new List<int>();
        foreach (var state in set)
        {
            foreach (var edge in nfa.States[state].Edges)
            {
                if (edge.First <= unit && unit <= edge.Last)
                {
                    next.Add(edge.Target);
                    break;
                }
            }
        }

        next.Add(nfa.Entry);
        return next;
    }

    private int StateOf(List<int> seeds, bool isAtStart)
    {
        var closure = Closure(seeds, isAtStart, isAtEnd: false);
        if (closure.Any(state => nfa.States[state].Step == ByteNfa.Step.Accept))
        {
            return Found;
        }

        var reading = closure.Where(state => nfa.States[state].Step == ByteNfa.Step.Byte).Order().ToArray();
        var accepts = Closure(seeds, isAtStart, isAtEnd: true).Any(state => nfa.States[state].Step == ByteNfa.Step.Accept);
        return reading.Length == 0 && !accepts ? Failed : Numbered(reading, accepts);
    }

    private int Numbered(int[] reading, bool accepts)
    {
        var key = $"{accepts}{string.Join(',', reading)}";
        if (!known.TryGetValue(key, out var number))
        {
            number = sets.Count;
            known.Add(key, number);
            sets.Add(reading);
            ends.Add(accepts);
        }

        return number;
    }

    private HashSet<int> Closure(List<int> seeds, bool isAtStart, bool isAtEnd)
    {
        var reached = new HashSet<int>();
        var pending = new Stack<int>(seeds);
        while (pending.TryPop(out var state))
        {
            if (state < 0 || !reached.Add(state))
            {
                continue;
            }

            var (step, _, next, other) = nfa.States[state];
            var passes = step == ByteNfa.Step.Free || (step == ByteNfa.Step.Start && isAtStart) || (step == ByteNfa.Step.End && isAtEnd);
            if (passes)
            {
                pending.Push(next);
                pending.Push(other);
            }
        }

        work += reached.Count;
        return reached;
    }
}
