using MetaCatalog.Catalog.Assessment.Coverage;

namespace MetaCatalog.Catalog.Assessment.Reassessing;

/// <summary>What reassessing keeps beside the log: how far it has come, and the days it has seen. The port to Storage.</summary>
/// <remarks>What was written is on stable storage when the task completes. Safe for use from many threads.</remarks>
public interface IAssessmentLedger
{
    /// <summary>A note, or null.</summary>
    string? Read(string name);

    /// <summary>Writes a note in place of the one of the same name.</summary>
    Task Write(string name, string value);

    /// <summary>Writes the point of a day in place of the one it had.</summary>
    Task Keep(TrendPoint point);

    /// <summary>The latest points, oldest first.</summary>
    IReadOnlyList<TrendPoint> Trend(int most);

    /// <summary>Writes the field counts of a day in place of those it had.</summary>
    Task Keep(CoveragePoint point);

    /// <summary>The latest field counts, oldest first.</summary>
    IReadOnlyList<CoveragePoint> Coverage(int most);
}
