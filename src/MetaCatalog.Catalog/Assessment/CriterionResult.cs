using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>What a criterion says of a record.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Result">From 0, nothing found, to 1, fulfilled; null when it does not apply.</param>
/// <param name="Evidence">The statements that count for it.</param>
/// <param name="Missing">What was looked for in vain, as property paths.</param>
/// <param name="Note">A number or name worth telling; null when there is none.</param>
/// <param name="Gain">The points of the score, out of 100, that fulfilling it would add.</param>
public sealed record CriterionResult(
    CriterionDescription Criterion, double? Result, IReadOnlyList<Triple> Evidence, IReadOnlyList<string> Missing, Bilingual? Note, double Gain)
{
    /// <summary>Whether it applies to the record.</summary>
    public bool IsApplicable => Result is not null;

    /// <summary>Whether it keeps no gate shut: it opens its own, or does not apply.</summary>
    public bool OpensGate => Result is null || Result >= Criterion.PassesAt;
}

/// <summary>The score within one group of criteria.</summary>
/// <param name="Group">The group's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">0 to 100; null when no criterion of it applies.</param>
public sealed record GroupScore(string Group, Bilingual Name, double? Score);
