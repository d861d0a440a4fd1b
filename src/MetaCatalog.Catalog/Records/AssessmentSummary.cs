namespace MetaCatalog.Catalog.Records;

/// <summary>The outcome of checks and assessment for one revision, as counted when it was written.</summary>
/// <param name="Readiness">AI-readiness level, 0–4 for L0–L4.</param>
/// <param name="Score">AI-readiness score, 0–100.</param>
/// <param name="Errors">Findings that would stop publishing.</param>
/// <param name="Warnings">Findings to mend.</param>
/// <param name="Infos">Findings worth knowing.</param>
public readonly record struct AssessmentSummary(int Readiness, int Score, int Errors, int Warnings, int Infos)
{
    /// <summary>The compatible F-UJI 0.8 score of what strangers see, in whole per cent; null when it was not judged yet.</summary>
    public int? Fair { get; init; }

    /// <summary>The MQA 2 points of what strangers see, in hundredths, 0–750; null when it was not judged yet.</summary>
    public int? Mqa { get; init; }
}
