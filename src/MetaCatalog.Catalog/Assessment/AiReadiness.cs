namespace MetaCatalog.Catalog.Assessment;

/// <summary>How ready a record's data are for machines to learn from, criterion by criterion.</summary>
/// <param name="Level">The highest level whose gates, and those below, are all open.</param>
/// <param name="Score">Σ weight · result / Σ weight over the criteria that apply, 0 to 100. Tell it with the groups, never alone.</param>
/// <param name="Groups">The score of each group.</param>
/// <param name="Criteria">Every criterion of the core and of the record's field, in the order of the data files.</param>
/// <param name="ShutGates">The criteria that keep the record from the next level; empty at the highest.</param>
/// <param name="NextBest">The three repairs to make first: those that gain most, of equal ones those that open the next gate.</param>
public sealed record AiReadiness(
    ReadinessLevel Level, double Score, IReadOnlyList<GroupScore> Groups, IReadOnlyList<CriterionResult> Criteria,
    IReadOnlyList<CriterionResult> ShutGates, IReadOnlyList<CriterionResult> NextBest);
