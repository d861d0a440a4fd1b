using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.2.4.</summary>
internal sealed class Minimum(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("minimum", Vocabulary.Validation, ValueShape.Number, static source => new Minimum(source));

    private readonly JsonNumber limit = JsonNumber.Parse(source.Json.Raw(source.Value));
    private readonly string shown = source.Json.Shown(source.Value);

    public override JsonKinds AppliesTo => JsonKinds.Number;

    public override bool Evaluate(ref Evaluation run, int value) => JsonNumber.Parse(run.Json.Raw(value)).CompareTo(limit) >= 0;

    public override Message? Explain(in JsonView json, int value) => new(
        $"{json.Shown(value)} is too small; at least {shown} is needed.", $"{json.Shown(value)}は小さすぎます。{shown}以上でなければなりません。");
}
