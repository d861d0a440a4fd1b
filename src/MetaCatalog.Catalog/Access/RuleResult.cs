using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access;

/// <summary>What a rule says of a record.</summary>
public enum RuleOutcome
{
    /// <summary>The rule applies and is kept.</summary>
    Met,

    /// <summary>The rule applies and is broken; the findings say how.</summary>
    Violated,

    /// <summary>The rule does not speak of such a record, or does not hold at this time.</summary>
    NotApplicable,

    /// <summary>The rule applies, but the record alone cannot answer it: a link must be probed, or a source looked up.</summary>
    NotEvaluated,
}

/// <summary>The result of one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="Findings">What is broken; empty unless <see cref="RuleOutcome.Violated"/>.</param>
public sealed record RuleResult(RuleDescription Rule, RuleOutcome Outcome, IReadOnlyList<Finding> Findings)
{
    /// <summary>Why the rule was not evaluated; null for every other outcome, and when the record alone does not tell.</summary>
    public Bilingual? Reason { get; init; }
}
