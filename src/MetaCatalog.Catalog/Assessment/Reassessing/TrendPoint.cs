using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Assessment.Coverage;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Assessment.Reassessing;

/// <summary>How good the public records of the catalog were on a day.</summary>
/// <param name="Day">The day in the catalog's zone.</param>
/// <param name="Ruleset">The version of the rules they were judged by.</param>
/// <param name="Records">How many there were.</param>
/// <param name="Levels">How many were at L0 to L4.</param>
/// <param name="MeanScore">The mean AI-readiness score, 0–100.</param>
/// <param name="MeanFair">The mean F-UJI 0.8 score, in per cent.</param>
public sealed record TrendPoint(DateOnly Day, string Ruleset, long Records, IReadOnlyList<long> Levels, double MeanScore, double MeanFair)
{
    /// <summary>The mean of the MQA 2 points, 0–7.5; null on days before they were kept.</summary>
    public double? MeanMqa { get; init; }
}

/// <summary>A trend point in the making.</summary>
internal sealed record TrendTally(long Records, long[] Levels, double Scores, double Fairs, double Mqas)
{
    public static TrendTally Empty => new(0, new long[5], 0, 0, 0);

    /// <summary>With one more record.</summary>
    public TrendTally With(in AssessmentSummary judged)
    {
        long[] levels = [.. Levels];
        levels[judged.Readiness]++;
        return new TrendTally(Records + 1, levels, Scores + judged.Score, Fairs + (judged.Fair ?? 0), Mqas + ((judged.Mqa ?? 0) / 100.0));
    }

    public TrendPoint ToPoint(DateOnly day, string ruleset) =>
        new(day, ruleset, Records, Levels, Mean(Scores), Mean(Fairs)) { MeanMqa = Mean(Mqas) };

    private double Mean(double sum) => Math.Round(sum / Math.Max(1, Records), 2);
}

/// <summary>A run over all records, as far as it has come.</summary>
/// <param name="Ruleset">The rules it judges by.</param>
/// <param name="Day">The day it judges at.</param>
/// <param name="After">The last record judged; null before the first.</param>
/// <param name="Seen">Records judged.</param>
/// <param name="Changed">Records whose result changed.</param>
/// <param name="Tally">What they add up to.</param>
/// <param name="Coverage">Which fields they have.</param>
internal sealed record ReassessmentRun(string Ruleset, DateOnly Day, string? After, long Seen, long Changed, TrendTally Tally, CoverageTally Coverage);

/// <summary>A run that went through.</summary>
internal sealed record FinishedRun(string Ruleset, DateOnly Day, DateTimeOffset At, long Seen, long Changed);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReassessmentRun))]
[JsonSerializable(typeof(FinishedRun))]
internal sealed partial class ReassessmentJson : JsonSerializerContext;
