using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.4.4. Reads the count that <see cref="Contains"/> has just left.</summary>
internal sealed class MaxContains(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new(
        "maxContains", Vocabulary.Validation, ValueShape.Count, static source => source.Beside("contains") is null ? null : new MaxContains(source), Drafts.Since201909);

    private readonly int limit = source.Count();

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(ref Evaluation run, int value) => run.Contained <= limit;

    public override Message? Explain(in JsonView json, int value) => new(
        $"Too many items fit the schema of \"contains\"; at most {limit} may.", $"「contains」のスキーマに合う要素が多すぎます。{limit}個以内でなければなりません。");
}
