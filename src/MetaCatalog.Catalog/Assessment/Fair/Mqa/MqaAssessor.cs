using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Fair.Mqa;

/// <summary>A version of the methodology.</summary>
public enum MqaVersion
{
    /// <summary>Of 2026: 7.5 points an entity.</summary>
    V2,

    /// <summary>Before it: 405 points.</summary>
    V1,
}

/// <summary>Measures the metadata as the Metadata Quality Assessment of data.europa.eu does, version 2 or 1.</summary>
/// <remarks>
/// <para>Version 2: the mean of the dataset's points and of its distributions' mean; without distributions the dataset's alone.
/// Version 1: the sum over the dataset and the shares of its distributions. Whether an address answers is what it did when it was
/// last asked for everybody; without such evidence it is not evaluated and earns nothing, as there. Data services are not measured.</para>
/// <para>Measured is what strangers see: the addresses of data that are not open are none. A hidden record is never harvested: nothing of it is evaluated. Thread safe.</para>
/// </remarks>
public static class MqaAssessor
{
    internal const double EntityPoints = 7.5;

    private static readonly MqaBook Current = MqaBook.Load("mqa-2.json");
    private static readonly MqaBook Former = MqaBook.Load("mqa-1.json");

    /// <summary>The metrics of a version in words.</summary>
    public static IReadOnlyList<MqaMetricDescription> All(MqaVersion version = MqaVersion.V2) => Of(version).Metrics;

    /// <summary>Assesses a record as published.</summary>
    public static MqaAssessment Assess(RuleContext context, MqaVersion version = MqaVersion.V2)
    {
        var facts = context.PublicFacts;
        var evidence = facts.Evidence.InPublic;
        MeasuredFile[] files = [.. facts.Description.Distributions.Select(file => new MeasuredFile(facts.Topic.At(file.Node), file, facts.Description.LicencesOf(file), evidence))];
        MqaMetricResult[] results = [.. Of(version).Metrics.Select(metric => new MqaMetricResult(metric, facts.Level == AccessLevel.Hidden ? null : Share(metric, facts, files)))];
        return version == MqaVersion.V1 ? Sum(results) : Mean(results, files.Length > 0);
    }

    /// <summary>What a score of version 2 is called.</summary>
    public static MqaBand BandOf(double score) => score >= 5 ? MqaBand.Excellent : score >= 2.5 ? MqaBand.Good : MqaBand.Sufficient;

    private static MqaBook Of(MqaVersion version) => version == MqaVersion.V1 ? Former : Current;

    private static double? Share(MqaMetricDescription metric, RecordFacts facts, MeasuredFile[] files)
    {
        if (!metric.IsOfDistributions)
        {
            return MqaClaims.OfDataset[metric.Id](facts) is { } holds ? (holds ? 1 : 0) : null;
        }

        var claim = MqaClaims.OfDistribution[metric.Id];
        bool?[] claims = [.. files.Select(claim)];
        return Array.TrueForAll(claims, static holds => holds is null) ? null : (double)claims.Count(static holds => holds == true) / claims.Length;
    }

    private static MqaAssessment Mean(MqaMetricResult[] results, bool hasFiles)
    {
        var dataset = Points(results.Where(static result => !result.Metric.IsOfDistributions));
        var score = Math.Round(hasFiles ? (dataset + Points(results.Where(static result => result.Metric.IsOfDistributions))) / 2 : dataset, 2);
        return new MqaAssessment(Current.Version, score, EntityPoints, BandOf(score), results);
    }

    private static MqaAssessment Sum(MqaMetricResult[] results)
    {
        var score = Points(results);
        var band = score > 350 ? MqaBand.Excellent : score > 220 ? MqaBand.Good : score > 120 ? MqaBand.Sufficient : MqaBand.Bad;
        return new MqaAssessment(Former.Version, Math.Round(score, 2), Former.Metrics.Sum(static metric => metric.Weight), band, results);
    }

    private static double Points(IEnumerable<MqaMetricResult> results) => results.Sum(static result => result.Metric.Weight * (result.Share ?? 0));
}
