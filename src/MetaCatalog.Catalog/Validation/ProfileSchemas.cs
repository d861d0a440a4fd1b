using System.Collections.Frozen;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.JsonSchema;

namespace MetaCatalog.Catalog.Validation;

/// <summary>The JSON Schema of each profile, compiled once. Thread safe.</summary>
internal static class ProfileSchemas
{
    private static readonly FrozenDictionary<DomainProfile, Schema> ByProfile = Compile();
    private static readonly ValidationOptions Options = new() { AssertFormats = true, MaxEvaluations = 5_000_000, MaxUnits = 1_000 };

    /// <summary>What the schema of the profile finds in a JSON document.</summary>
    public static IReadOnlyList<Finding> Check(ReadOnlySpan<byte> json, DomainProfile profile) =>
        !ByProfile.ContainsKey(profile) ? [] : [.. ByProfile[profile].Validate(json, Options).Errors.Select(Finding)];

    private static Finding Finding(SchemaError error) => new(
        $"schema:{error.Keyword}",
        Severity.Error,
        new Bilingual(error.Message, error.MessageJa),
        new Location(error.InstancePointer, error.Line, error.Column))
    {
        Rule = error.AbsoluteKeywordLocation,
    };

    private static FrozenDictionary<DomainProfile, Schema> Compile()
    {
        var registry = new SchemaRegistry();
        var iris = Enum.GetValues<DomainProfile>().Where(static p => VocabularyFiles.Paths.Contains(FileOf(p))).ToDictionary(
            static profile => profile,
            profile => registry.Add(VocabularyFiles.Read(FileOf(profile)), VocabularyIri.Of(FileOf(profile))));
        return iris.ToFrozenDictionary(static pair => pair.Key, pair => registry.Compile(pair.Value));
    }

    private static string FileOf(DomainProfile profile) => $"schemas/{profile.ToString().ToLowerInvariant()}.json";
}
