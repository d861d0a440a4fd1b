using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>A criterion of AI-readiness as a file of <c>vocabularies/criteria/</c> describes it.</summary>
/// <param name="Id">Its identifier, such as <c>AIR-08</c> or <c>SEI-05</c>.</param>
/// <param name="Group">The group it is counted in.</param>
/// <param name="Weight">3 a gate, 2 important, 1 useful.</param>
/// <param name="Gate">The level whose gate it is, 0 to 4; null when it only counts.</param>
/// <param name="PassesAt">The result from which the gate opens, above 0 to 1.</param>
/// <param name="Automation"><c>full</c>, or <c>partial</c> where only presence can be checked.</param>
/// <param name="Statement">What holds when it is fulfilled.</param>
/// <param name="Condition">When it applies; null for always.</param>
/// <param name="LookedFor">What is looked for.</param>
/// <param name="Repair">How to fulfil it.</param>
/// <param name="Sources">The checklists it comes from.</param>
public sealed record CriterionDescription(
    string Id, string Group, int Weight, int? Gate, double PassesAt, string Automation, Bilingual Statement, Bilingual? Condition,
    Bilingual LookedFor, Bilingual Repair, IReadOnlyList<string> Sources)
{
    /// <summary>The criterion's IRI.</summary>
    [JsonIgnore]
    public string Iri => Mc.Base + "criteria/" + Id;
}
