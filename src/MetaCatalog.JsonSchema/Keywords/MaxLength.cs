using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.3.1.</summary>
internal sealed class MaxLength(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("maxLength", Vocabulary.Validation, ValueShape.Count, static source => new MaxLength(source));

    private readonly int limit = source.Count();

    public override JsonKinds AppliesTo => JsonKinds.String;

    /// <summary>No text has more code points than bytes.</summary>
    public override bool Evaluate(ref Evaluation run, int value) => run.Json.Tokens[value].Length <= limit || TextPosition.CodePoints(run.Json.Text(value)) <= limit;

    public override Message? Explain(in JsonView json, int value)
    {
        var count = TextPosition.CodePoints(json.Text(value));
        return new(
            $"{json.Shown(value)} has {Words.Count(count, "character", "characters")}; at most {limit} {Words.Are(limit)} allowed.",
            $"{json.Shown(value)}は{count}文字です。{limit}文字以内でなければなりません。");
    }
}
