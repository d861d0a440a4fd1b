using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Fair.Mqa;

/// <summary>A metric of the Metadata Quality Assessment of data.europa.eu.</summary>
/// <param name="Id">Its identifier, such as <c>keywordAvailability</c>; unique within its entity.</param>
/// <param name="Entity">What it is measured on: <c>dataset</c> or <c>distribution</c>.</param>
/// <param name="Dimension">findability, accessibility, interoperability, reusability; in version 1 also contextuality.</param>
/// <param name="Property">The property that is looked at; empty when it is the whole.</param>
/// <param name="Weight">The points that it earns.</param>
/// <param name="Name">Its name.</param>
/// <param name="Repair">How to pass it.</param>
public sealed record MqaMetricDescription(string Id, string Entity, string Dimension, string Property, double Weight, Bilingual Name, Bilingual Repair)
{
    /// <summary>Its identifier among all metrics, such as <c>dataset/keywordAvailability</c>.</summary>
    [JsonIgnore]
    public string Key => $"{Entity}/{Id}";

    /// <summary>Whether it is measured on each distribution.</summary>
    [JsonIgnore]
    public bool IsOfDistributions => Entity == "distribution";
}

/// <summary>What a metric says.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Share">0 or 1 for the dataset, the share of distributions that pass for them; null when it was not evaluated.</param>
public sealed record MqaMetricResult(MqaMetricDescription Metric, double? Share);

/// <summary>How data.europa.eu would call the score.</summary>
public enum MqaBand
{
    /// <summary>Below all others; in version 1 only.</summary>
    Bad,

    /// <summary>The lowest of version 2.</summary>
    Sufficient,

    /// <summary>The middle one.</summary>
    Good,

    /// <summary>The highest.</summary>
    Excellent,
}

/// <summary>The codes of bands, as in URLs and JSON.</summary>
public static class MqaBands
{
    /// <summary>The code of a band: <c>bad</c>, <c>sufficient</c>, <c>good</c>, <c>excellent</c>.</summary>
    public static string Code(this MqaBand band) => band switch
    {
        MqaBand.Bad => "bad",
        MqaBand.Sufficient => "sufficient",
        MqaBand.Good => "good",
        MqaBand.Excellent => "excellent",
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, "Not a band."),
    };
}

/// <summary>The quality of the metadata as data.europa.eu measures it.</summary>
/// <param name="Version">1 or 2.</param>
/// <param name="Score">The points: at most 7.5 in version 2, 405 in version 1.</param>
/// <param name="Highest">The most there is.</param>
/// <param name="Band">What that is called.</param>
/// <param name="Metrics">Metric by metric.</param>
public sealed record MqaAssessment(string Version, double Score, double Highest, MqaBand Band, IReadOnlyList<MqaMetricResult> Metrics);

/// <summary>The data file of metrics.</summary>
internal sealed record MqaBook(string Version, IReadOnlyList<MqaMetricDescription> Metrics)
{
    /// <summary>Reads a file of <c>vocabularies/criteria/</c>, such as <c>mqa-2.json</c>.</summary>
    public static MqaBook Load(string file) =>
        JsonSerializer.Deserialize(VocabularyFiles.Read("criteria/" + file), MqaBookJson.Default.MqaBook)!; // the files are ours and never "null"
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MqaBook))]
internal sealed partial class MqaBookJson : JsonSerializerContext;
