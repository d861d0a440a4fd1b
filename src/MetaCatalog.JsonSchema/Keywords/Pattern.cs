using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Patterns;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.3.3.</summary>
internal sealed class Pattern(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("pattern", Vocabulary.Validation, ValueShape.Pattern, static source => new Pattern(source));

    private readonly EcmaPattern pattern = EcmaPattern.Compile(source.Text());

    public override JsonKinds AppliesTo => JsonKinds.String;

    public override bool Evaluate(ref Evaluation run, int value) => pattern.IsMatch(ref run, value);

    public override Message? Explain(in JsonView json, int value) => new(
        $"{json.Shown(value)} does not match the pattern {pattern.Source}.", $"{json.Shown(value)}はパターン{pattern.Source}に合いません。");
}
