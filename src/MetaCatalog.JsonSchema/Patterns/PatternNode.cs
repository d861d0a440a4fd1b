namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>A regular expression as a tree. ECMA-262 section 22.2.1.</summary>
internal abstract record PatternNode
{
    /// <summary>One code point out of a set.</summary>
    public sealed record Character(CodePointSet Set) : PatternNode;

    /// <summary>One after the other; none is the empty expression.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    public sealed record Alternatives(IReadOnlyList<PatternNode> Options) : PatternNode;

    /// <summary>Maximum is null when there is none.</summary>
    public sealed record Repeat(PatternNode Body, int Minimum, int? Maximum, bool IsLazy) : PatternNode;

    /// <summary>A capturing group, numbered from 1.</summary>
    public sealed record Group(PatternNode Body, int Number) : PatternNode;

    public sealed record Look(PatternNode Body, bool IsAhead, bool IsNegative) : PatternNode;

    public sealed record BackReference(int Number) : PatternNode;

    public sealed record Start : PatternNode;

    public sealed record End : PatternNode;

    public sealed record WordBoundary(bool IsNegative) : PatternNode;
}
