using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.4.1.</summary>
internal sealed class MaxItems(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("maxItems", Vocabulary.Validation, ValueShape.Count, static source => new MaxItems(source));

    private readonly int limit = source.Count();

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool Evaluate(ref Evaluation run, int value) => run.Json.Tokens[value].Count <= limit;

    public override Message? Explain(in JsonView json, int value)
    {
        var count = json.Tokens[value].Count;
        return new(
            $"The array has {Words.Count(count, "item", "items")}; at most {limit} {Words.Are(limit)} allowed.",
            $"配列の要素が{count}個あります。{limit}個以内でなければなりません。");
    }
}
