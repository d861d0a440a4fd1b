using static MetaCatalog.JsonSchema.Patterns.PatternNode;

namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>A nondeterministic automaton over bytes, by Thompson's construction from the end backwards.</summary>
internal sealed class ByteNfa
{
    private const int MaxStates = 4000;
    private const int LargestCount = 1000;

    private readonly List<State> states = [];

    /// <summary>What a state does: reads a byte of a range, passes at the start or end of the text, passes freely, or accepts.</summary>
    public enum Step
    {
        Byte,
        Start,
        End,
        Free,
        Accept,
    }

    public readonly record struct State(Step Step, byte First, byte Last, int Next, int Other);

    public IReadOnlyList<State> States => states;

    public int Entry { get; private set; }

    /// <summary>The automaton, or null when the pattern needs more than one can do or would grow too large.</summary>
    public static ByteNfa? TryBuild(PatternNode tree)
    {
        var nfa = new ByteNfa();
        var accept = nfa.Add(new State(Step.Accept, 0, 0, -1, -1));
        nfa.Entry = nfa.Build(tree, accept);
        return nfa.Entry < 0 ? null : nfa;
    }

    /// <summary>The entry of a part that continues at a state; negative when it cannot be built.</summary>
    private int Build(PatternNode node, int next) => next < 0 || states.Count > MaxStates ? -1 : node switch
    {
        Character character => BuildSet(character.Set, next),
        Sequence sequence => sequence.Parts.Reverse().Aggregate(next, (after, part) => Build(part, after)),
        Alternatives alternatives => BuildAlternatives(alternatives, next),
        Repeat repeat => BuildRepeat(repeat, next),
        Group group => Build(group.Body, next),
        Start => Add(new State(Step.Start, 0, 0, next, -1)),
        End => Add(new State(Step.End, 0, 0, next, -1)),
        _ => -1,
    };

    private int BuildSet(CodePointSet set, int next)
    {
        var entry = -1;
        foreach (var (first, last) in set.Ranges)
        {
            foreach (var sequence in Utf8Sequences.Of(first, last))
            {
                var start = sequence.Reverse().Aggregate(next, (after, range) => Add(new State(Step.Byte, range.First, range.Last, after, -1)));
                entry = entry < 0 ? start : Fork(entry, start);
            }
        }

        return entry < 0 ? Dead() : entry;
    }

    private int BuildAlternatives(Alternatives alternatives, int next)
    {
        var entry = -1;
        foreach (var option in alternatives.Options)
        {
            var start = Build(option, next);
            if (start < 0)
            {
                return -1;
            }

            entry = entry < 0 ? start : Fork(entry, start);
        }

        return entry;
    }

    private int BuildRepeat(Repeat repeat, int next)
    {
        if (repeat.Minimum > LargestCount || repeat.Maximum > LargestCount)
        {
            return -1;
        }

        var entry = repeat.Maximum is { } maximum ? BuildOptional(repeat, maximum - repeat.Minimum, next) : BuildLoop(repeat, next);
        for (var count = 0; count < repeat.Minimum && entry >= 0; count++)
        {
            entry = Build(repeat.Body, entry);
        }

        return entry;
    }

    private int BuildOptional(Repeat repeat, int count, int next)
    {
        var entry = next;
        for (; count > 0 && entry >= 0; count--)
        {
            var body = Build(repeat.Body, entry);
            entry = body < 0 ? -1 : Fork(body, next);
        }

        return entry;
    }

    private int BuildLoop(Repeat repeat, int next)
    {
        var loop = Fork(next, next);
        var body = Build(repeat.Body, loop);
        if (body < 0)
        {
            return -1;
        }

        states[loop] = states[loop] with { Next = body };
        return loop;
    }

    private int Fork(int one, int other) => Add(new State(Step.Free, 0, 0, one, other));

    /// <summary>A state that no byte leaves: the empty class.</summary>
    private int Dead() => Add(new State(Step.Byte, 1, 0, 0, -1));

    private int Add(State state)
    {
        states.Add(state);
        return states.Count - 1;
    }
}
