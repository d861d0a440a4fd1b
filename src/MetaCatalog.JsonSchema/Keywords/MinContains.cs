using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.4.5. Reads the count that <see cref="Contains"/> has just left.</summary>
internal sealed class MinContains(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new(
        "minContains", Vocabulary.Validation, ValueShape.Count, static source => source.Beside("contains") is null ? null : new MinContains(source), Drafts.Since201909);

    private readonly int limit = source.Count();

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(ref Evaluation run, int value) => run.Contained >= limit;

    public override Message? Explain(in JsonView json, int value) => new(
        $"Too few items fit the schema of \"contains\"; at least {limit} must.", $"「contains」のスキーマに合う要素が足りません。{limit}個以上必要です。");
}
