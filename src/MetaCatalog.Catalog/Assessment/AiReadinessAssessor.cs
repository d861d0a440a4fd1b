using MetaCatalog.Catalog.Access;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>Judges how ready a record's data are for machines to learn from.</summary>
/// <remarks>
/// 45 core criteria and those of the record's field, all decided from the record and the clock; nothing is fetched.
/// What the catalog itself adds (landing page, generated Croissant) is judged by what the record gives it to work with. Thread safe.
/// </remarks>
public static class AiReadinessAssessor
{
    private const int NextBestCount = 3;

    /// <summary>All criteria in words: the core ones, then those of each field.</summary>
    public static IReadOnlyList<CriterionDescription> All { get; } =
        [.. CriterionSets.Core.Descriptions, .. CriterionSets.Fields.SelectMany(static set => set.Descriptions)];

    /// <summary>Assesses a record by itself.</summary>
    public static AiReadiness Assess(Graph graph, Term topic, DateTimeOffset now, TimeSpan zoneOffset) =>
        Assess(new RuleContext { Graph = graph, Topic = topic, Now = now, ZoneOffset = zoneOffset });

    /// <summary>Assesses a record whose facts the rules have gathered already.</summary>
    public static AiReadiness Assess(RuleContext context)
    {
        var facts = context.Facts;
        List<CriterionResult> results = new(64);
        CriterionSets.Core.Judge(facts, results);
        CriterionSets.Of(facts.Description.Domain)?.Judge(facts, results);

        var total = results.Sum(static result => result.IsApplicable ? result.Criterion.Weight : 0);
        AddGains(results, total);
        var (level, shut) = ReadinessGates.Pass(results, facts);
        return new AiReadiness(level, Score(results) ?? 0, Groups(results), results, shut, NextBest(results, shut));
    }

    private static void AddGains(List<CriterionResult> results, int total)
    {
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].Result is { } result and < 1)
            {
                results[i] = results[i] with { Gain = 100d * results[i].Criterion.Weight * (1 - result) / total };
            }
        }
    }

    private static double? Score(IEnumerable<CriterionResult> results)
    {
        var (earned, total) = (0d, 0d);
        foreach (var result in results)
        {
            if (result.Result is { } part)
            {
                earned += result.Criterion.Weight * part;
                total += result.Criterion.Weight;
            }
        }

        return total == 0 ? null : 100 * earned / total;
    }

    private static GroupScore[] Groups(List<CriterionResult> results) =>
        [.. CriterionSets.Core.Groups.Select(group => new GroupScore(group.Key, group.Value, Score(results.Where(result => result.Criterion.Group == group.Key))))];

    private static CriterionResult[] NextBest(List<CriterionResult> results, IReadOnlyList<CriterionResult> shut) =>
        [.. results.Where(static result => result.Gain > 0)
            .OrderByDescending(static result => result.Gain)
            .ThenByDescending(result => shut.Any(gate => gate.Criterion.Id == result.Criterion.Id))
            .Take(NextBestCount)];
}
