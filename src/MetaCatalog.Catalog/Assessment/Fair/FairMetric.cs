using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>A metric of F-UJI: its words and points are data, its tests are code. Siblings live in <c>Fuji/</c> and <c>Fuji05/</c>, one a file.</summary>
/// <param name="id">Its identifier, such as <c>FsF-F1-01MD</c>.</param>
internal abstract class FairMetric(string id)
{
    /// <summary>The identifier.</summary>
    public string Id { get; } = id;

    /// <summary>Marks each test of the metric.</summary>
    public abstract void Test(PublicFace face, TestSheet sheet);
}

/// <summary>A test of a metric.</summary>
/// <param name="Id">Its identifier, such as <c>FsF-F2-01M-3</c>.</param>
/// <param name="Points">What passing it earns.</param>
/// <param name="Maturity">0 incomplete to 3 advanced.</param>
/// <param name="LookedFor">What is looked for.</param>
/// <param name="Repair">How to pass it.</param>
public sealed record FairTestDescription(string Id, double Points, int Maturity, Bilingual LookedFor, Bilingual Repair);

/// <summary>A metric in words.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Principle">The FAIR principle, such as <c>A1.1</c>.</param>
/// <param name="Mechanism"><c>cumulative</c>: passed tests add up; <c>alternative</c>: the best passed test counts.</param>
/// <param name="Points">The most it can earn.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tests">Its tests.</param>
public sealed record FairMetricDescription(string Id, string Principle, string Mechanism, double Points, Bilingual Name, IReadOnlyList<FairTestDescription> Tests);

/// <summary>The data file of metrics.</summary>
internal sealed record FairBook(string Version, IReadOnlyList<FairMetricDescription> Metrics)
{
    /// <summary>Reads a file of <c>vocabularies/criteria/</c>, such as <c>fuji-0.8.json</c>.</summary>
    public static FairBook Load(string file) =>
        JsonSerializer.Deserialize(VocabularyFiles.Read("criteria/" + file), FairBookJson.Default.FairBook)!; // the files are ours and never "null"
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FairBook))]
internal sealed partial class FairBookJson : JsonSerializerContext;
