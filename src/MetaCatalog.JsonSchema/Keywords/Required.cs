using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.5.3. One pass over the object, whatever the number of names.</summary>
internal sealed class Required(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("required", Vocabulary.Validation, ValueShape.Names, static source => new Required(source));

    private readonly RequiredNames names = new(source.Names());

    public string[] Names { get; } = source.Names();

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(ref Evaluation run, int value) => names.AreIn(run.Json, value);

    public override Message? Explain(in JsonView json, int value)
    {
        var missing = names.MissingFrom(json, value);
        var list = Words.Names(missing);
        return new(
            missing.Count == 1 ? $"Property {list.En} is missing." : $"Properties {list.En} are missing.",
            $"必須プロパティ{list.Ja}がありません。")
        {
            Missing = missing,
        };
    }
}
