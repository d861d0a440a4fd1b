using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>The gates between the levels.</summary>
internal static class ReadinessGates
{
    private const int MachineAccessible = 2;
    private static readonly string[] ForClosedData = ["AIR-09", "AIR-11"];

    /// <summary>The level reached, and the criteria that keep the next gate shut.</summary>
    public static (ReadinessLevel Level, IReadOnlyList<CriterionResult> Shut) Pass(IReadOnlyList<CriterionResult> results, RecordFacts facts)
    {
        // The first gate is that of being registered, which a record in the catalog is: what it lacks keeps it from L1.
        List<CriterionResult> shut = [.. Shut(results, 0, facts), .. Shut(results, 1, facts)];
        for (var gate = 1; gate < (int)ReadinessLevel.L4; gate++)
        {
            if (shut.Count > 0)
            {
                return ((ReadinessLevel)(gate - 1), shut);
            }

            shut = [.. Shut(results, gate + 1, facts)];
        }

        return (shut.Count > 0 ? ReadinessLevel.L3 : ReadinessLevel.L4, shut);
    }

    private static IEnumerable<CriterionResult> Shut(IReadOnlyList<CriterionResult> results, int gate, RecordFacts facts) =>
        results.Where(result => result.Criterion.Gate == gate && !result.OpensGate && Counts(result.Criterion.Id, gate, facts));

    /// <summary>Closed data open the second gate with a link and their conditions; their files need not be described.</summary>
    private static bool Counts(string id, int gate, RecordFacts facts) =>
        gate != MachineAccessible || facts.IsOpen || facts.Level is null || ForClosedData.Contains(id);
}
