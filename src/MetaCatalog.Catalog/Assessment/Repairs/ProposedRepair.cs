using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A repair of a record, ready to apply.</summary>
/// <param name="Id">Its identifier, such as <c>licence-iri</c>.</param>
/// <param name="Title">What it does.</param>
/// <param name="Patch">The statements it takes out and puts in.</param>
/// <param name="Mends">The rules, criteria, tests and metrics that come out better, such as <c>P-09</c> or <c>AIR-12</c>.</param>
/// <param name="Gain">The points of the AI-readiness score, out of 100, that it adds.</param>
/// <param name="FairGain">The points of the F-UJI 0.8 score, in per cent, that it adds.</param>
/// <param name="MqaGain">The points of MQA 2, out of 7.5, that it adds.</param>
public sealed record ProposedRepair(string Id, Bilingual Title, GraphPatch Patch, IReadOnlyList<string> Mends, double Gain, double FairGain, double MqaGain)
{
    /// <summary>What it gains over all methods, each out of 100.</summary>
    public double TotalGain => Gain + FairGain + (100 * MqaGain / MqaAssessor.EntityPoints);
}

/// <summary>The data file of repairs.</summary>
internal sealed record RepairBook(string Version, IReadOnlyList<RepairTitle> Repairs)
{
    /// <summary>Reads the repairs' words.</summary>
    public static RepairBook Load() =>
        JsonSerializer.Deserialize(VocabularyFiles.Read("criteria/repairs.json"), RepairBookJson.Default.RepairBook)!; // the file is ours and never "null"
}

internal sealed record RepairTitle(string Id, Bilingual Title);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RepairBook))]
internal sealed partial class RepairBookJson : JsonSerializerContext;
