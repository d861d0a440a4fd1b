using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.2.3.</summary>
internal sealed class ExclusiveMaximum(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("exclusiveMaximum", Vocabulary.Validation, ValueShape.Number, static source => new ExclusiveMaximum(source));

    private readonly JsonNumber limit = JsonNumber.Parse(source.Json.Raw(source.Value));
    private readonly string shown = source.Json.Shown(source.Value);

    public override JsonKinds AppliesTo => JsonKinds.Number;

    public override bool Evaluate(ref Evaluation run, int value) => JsonNumber.Parse(run.Json.Raw(value)).CompareTo(limit) < 0;

    public override Message? Explain(in JsonView json, int value) => new(
        $"{json.Shown(value)} is too large; it must be less than {shown}.", $"{json.Shown(value)}は大きすぎます。{shown}未満でなければなりません。");
}
