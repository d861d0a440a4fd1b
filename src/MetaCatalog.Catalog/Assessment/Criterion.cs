using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>A criterion of AI-readiness: its words are data, its judgement is code. Siblings live beside it, one a file.</summary>
/// <param name="id">Its identifier in the data file.</param>
internal abstract class Criterion(string id)
{
    /// <summary>The identifier, such as <c>AIR-08</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Judges a record. Costs no more than a look at the facts already gathered.</summary>
    public abstract CriterionVerdict Judge(RecordFacts facts);
}

/// <summary>What a criterion found.</summary>
/// <param name="Result">From 0 to 1; null when the criterion does not apply.</param>
/// <param name="Evidence">The statements that count for it.</param>
/// <param name="Missing">The properties that were looked for in vain.</param>
/// <param name="Note">A number or name worth telling.</param>
internal readonly record struct CriterionVerdict(double? Result, IReadOnlyList<Triple> Evidence, IReadOnlyList<string> Missing, Bilingual? Note = null)
{
    public static readonly CriterionVerdict NotApplicable = new(null, [], []);

    /// <summary>Nothing of what was looked for is there.</summary>
    public static CriterionVerdict Nothing(params string[] missing) => new(0, [], missing);

    /// <summary>A share of things is as it should be.</summary>
    public static CriterionVerdict Share(int good, int all, string missing, IReadOnlyList<Triple>? evidence = null) => new(
        all == 0 ? 0 : (double)good / all,
        evidence ?? [],
        all > 0 && good == all ? [] : [missing],
        all == 0 ? null : new Bilingual($"{good} of {all}", $"{all} 件中 {good} 件"));
}
