using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Coverage;

/// <summary>A field of which is counted how many records have it.</summary>
/// <param name="Id">Its name as in JSON, such as <c>title</c>; those of files begin with <c>distribution.</c>.</param>
/// <param name="Name">Its name for people.</param>
public sealed record CoverageField(string Id, Bilingual Name);

/// <summary>The data file of fields.</summary>
internal sealed record CoverageBook(string Version, IReadOnlyList<CoverageField> Fields)
{
    /// <summary>Reads the fields' words.</summary>
    public static CoverageBook Load() =>
        JsonSerializer.Deserialize(VocabularyFiles.Read("criteria/coverage.json"), CoverageBookJson.Default.CoverageBook)!; // the file is ours and never "null"
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CoverageBook))]
internal sealed partial class CoverageBookJson : JsonSerializerContext;
