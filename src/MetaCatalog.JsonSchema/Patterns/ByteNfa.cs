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

    /// <summary>A range of bytes and where it leads.</summary>
    public readonly record struct Edge(byte First, byte Last, int Target);

    public readonly record struct State(Step Step, Edge[] Edges, int Next, int Other);

    public IReadOnlyList<State> States => states;

    public int Entry { get; private set; }

    /// <summary>The automaton, or null when the pattern needs more than one can do or would grow too large.</summary>
    public static ByteNfa? TryBuild(PatternNode tree)
    {
        var nfa = new ByteNfa();
        var accept = nfa.Add(new State(Step.Accept, [], -1, -1));
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
        Start => Add(new State(Step.Start, [], next, -1)),
        End => Add(new State(Step.End, [], next, -1)),
        _ => -1,
    };

    private int BuildSet(CodePointSet set, int next)
    {
        var sequences = set.Ranges.SelectMany(static range => Utf8Sequences.Of(range.First, range.Last)).ToList();
        return BuildTrie(sequences, 0, next, []);
    }

    /// <summary>Sequences that begin alike share states, and so do those that end alike; an empty set is a state no byte leaves.</summary>
    private int BuildTrie(List<(byte First, byte Last)[]> sequences, int place, int next, Dictionary<string, int> made)
    {
        var edges = new List<Edge>();
        foreach (var group in sequences.GroupBy(sequence => sequence[place]))
        {
            var rest = group.Where(sequence => sequence.Length > place + 1).ToList();
            edges.Add(new Edge(group.Key.First, group.Key.Last, rest.Count == 0 ? next : BuildTrie(rest, place + 1, next, made)));
        }

        var key = string.Join(',', edges);
        if (!made.TryGetValue(key, out var state))
        {
            state = Add(new State(Step.Byte, [.. edges], -1, -1));
            made.Add(key, state);
        }

        return state;
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

    private int Fork(int one, int other) => Add(new State(Step.Free, [], one, other));

    private int Add(State state)
    {
        states.Add(state);
        return states.Count - 1;
    }
}
