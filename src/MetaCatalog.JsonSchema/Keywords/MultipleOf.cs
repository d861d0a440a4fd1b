using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.2.1.</summary>
internal sealed class MultipleOf(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("multipleOf", Vocabulary.Validation, ValueShape.PositiveNumber, static source => new MultipleOf(source));

    private readonly JsonNumber limit = JsonNumber.Parse(source.Json.Raw(source.Value));
    private readonly string shown = source.Json.Shown(source.Value);

    public override JsonKinds AppliesTo => JsonKinds.Number;

    public override bool Evaluate(ref Evaluation run, int value) => JsonNumber.Parse(run.Json.Raw(value)).IsMultipleOf(limit);

    public override Message? Explain(in JsonView json, int value) => new(
        $"{json.Shown(value)} is not a multiple of {shown}.", $"{json.Shown(value)}は{shown}の倍数でなければなりません。");
}
