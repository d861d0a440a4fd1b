using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Fair.Rda;

/// <summary>An indicator of the RDA FAIR Data Maturity Model.</summary>
/// <param name="Id">Its identifier, such as <c>RDA-F1-01M</c>.</param>
/// <param name="Principle">The FAIR principle.</param>
/// <param name="Priority">essential, important or useful.</param>
/// <param name="Statement">What holds when it is met.</param>
public sealed record RdaIndicator(string Id, string Principle, string Priority, Bilingual Statement);

/// <summary>What an indicator says.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Met">Whether it is met; null when the access policy leaves nothing to judge.</param>
public sealed record RdaIndicatorResult(RdaIndicator Indicator, bool? Met);

/// <summary>The 41 indicators, and the level of each letter by the pass-or-fail method.</summary>
/// <param name="Indicators">Each indicator, in the order of the model.</param>
/// <param name="Levels">F, A, I and R: 0 not all essential, 1 all essential, 2 and half the important, 3 all important, 4 and half the useful, 5 all.</param>
public sealed record RdaAssessment(IReadOnlyList<RdaIndicatorResult> Indicators, IReadOnlyDictionary<char, int> Levels);

/// <summary>The data file of indicators.</summary>
internal sealed record RdaBook(IReadOnlyList<RdaIndicator> Indicators)
{
    /// <summary>Reads the indicators.</summary>
    public static RdaBook Load() =>
        JsonSerializer.Deserialize(VocabularyFiles.Read("criteria/rda-fdmm.json"), RdaBookJson.Default.RdaBook)!; // the file is ours and never "null"
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RdaBook))]
internal sealed partial class RdaBookJson : JsonSerializerContext;
