using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>A data file of criteria.</summary>
internal sealed record CriterionBook(IReadOnlyDictionary<string, Bilingual>? Groups, IReadOnlyList<CriterionDescription> Criteria)
{
    /// <summary>Reads a file of <c>vocabularies/criteria/</c>, such as <c>ai-readiness.json</c>.</summary>
    public static CriterionBook Load(string file) =>
        JsonSerializer.Deserialize(VocabularyFiles.Read("criteria/" + file), CriterionBookJson.Default.CriterionBook)!; // the files are ours and never "null"
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CriterionBook))]
internal sealed partial class CriterionBookJson : JsonSerializerContext;
