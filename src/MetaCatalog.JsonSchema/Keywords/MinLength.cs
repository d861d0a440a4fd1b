using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.3.2.</summary>
internal sealed class MinLength(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("minLength", Vocabulary.Validation, ValueShape.Count, static source => new MinLength(source));

    private readonly int limit = source.Count();

    public override JsonKinds AppliesTo => JsonKinds.String;

    /// <summary>One code point takes at most twelve bytes, as an escaped pair.</summary>
    public override bool Evaluate(ref Evaluation run, int value) => run.Json.Tokens[value].Length / 12 >= limit || TextPosition.CodePoints(run.Json.Text(value)) >= limit;

    public override Message? Explain(in JsonView json, int value)
    {
        var count = TextPosition.CodePoints(json.Text(value));
        return new(
            $"{json.Shown(value)} has {Words.Count(count, "character", "characters")}; at least {limit} {Words.Are(limit)} needed.",
            $"{json.Shown(value)}は{count}文字です。{limit}文字以上でなければなりません。");
    }
}
