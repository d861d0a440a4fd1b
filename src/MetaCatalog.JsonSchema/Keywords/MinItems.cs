using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.4.2.</summary>
internal sealed class MinItems(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("minItems", Vocabulary.Validation, ValueShape.Count, static source => new MinItems(source));

    private readonly int limit = source.Count();

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(ref Evaluation run, int value) => run.Json.Tokens[value].Count >= limit;

    public override Message? Explain(in JsonView json, int value)
    {
        var count = json.Tokens[value].Count;
        return new(
            $"The array has {Words.Count(count, "item", "items")}; at least {limit} {Words.Are(limit)} needed.",
            $"配列の要素が{count}個しかありません。{limit}個以上必要です。");
    }
}
