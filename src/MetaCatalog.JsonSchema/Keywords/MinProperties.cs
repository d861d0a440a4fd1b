using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.5.2.</summary>
internal sealed class MinProperties(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("minProperties", Vocabulary.Validation, ValueShape.Count, static source => new MinProperties(source));

    private readonly int limit = source.Count();

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(ref Evaluation run, int value) => run.Json.Tokens[value].Count >= limit;

    public override Message? Explain(in JsonView json, int value)
    {
        var count = json.Tokens[value].Count;
        return new(
            $"The object has {Words.Count(count, "property", "properties")}; at least {limit} {Words.Are(limit)} needed.",
            $"オブジェクトのプロパティが{count}個しかありません。{limit}個以上必要です。");
    }
}
