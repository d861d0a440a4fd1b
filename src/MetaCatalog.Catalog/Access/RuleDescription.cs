using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access;

/// <summary>One way in which a rule can be broken.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong, with <c>{slots}</c> for the values.</param>
/// <param name="Repair">How to mend it, with <c>{slots}</c>.</param>
public sealed record RuleCase(Severity Severity, Bilingual Message, Bilingual Repair);

/// <summary>An open-and-closed rule as <c>vocabularies/rules/access-rules.json</c> describes it.</summary>
/// <param name="Id">Its identifier, such as <c>P-03</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="ValidFrom">The first day on which it holds.</param>
/// <param name="ValidUntil">The first day on which it no longer holds; null for no end.</param>
/// <param name="BlocksPublication">Whether an error of it stops publication through every door.</param>
/// <param name="Title">What it asks, as a claim.</param>
/// <param name="Rationale">Why.</param>
/// <param name="Sources">On whose ground.</param>
/// <param name="Cases">The ways in which it can be broken, by name.</param>
public sealed record RuleDescription(
    string Id, string Version, DateOnly ValidFrom, DateOnly? ValidUntil, bool BlocksPublication, Bilingual Title, Bilingual Rationale,
    IReadOnlyList<string> Sources, IReadOnlyDictionary<string, RuleCase> Cases)
{
    /// <summary>The rule's IRI.</summary>
    [JsonIgnore]
    public string Iri => Mc.Base + "rules/" + Id;

    /// <summary>Whether the rule holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidUntil is null || day < ValidUntil);
}

/// <summary>The rules' data file.</summary>
internal sealed record RuleBook(IReadOnlyList<RuleDescription> Rules)
{
    /// <summary>Reads the rules that are built in.</summary>
    public static RuleBook Load() =>
        JsonSerializer.Deserialize(VocabularyFiles.Read("rules/access-rules.json"), RuleBookJson.Default.RuleBook)!; // the file is ours and never "null"
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(RuleBook))]
internal sealed partial class RuleBookJson : JsonSerializerContext;
