using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Validation section 6.1.3.</summary>
internal sealed class Const(KeywordSource source) : Keyword(source)
{
    public static readonly KeywordDefinition Definition = new("const", Vocabulary.Validation, ValueShape.Any, static source => new Const(source));

    private readonly ConstantSet constants = new(source.Document, [source.Value]);

    /// <summary>The allowed value as shown in messages.</summary>
    public IEnumerable<string> Allowed => constants.Shown();

    public override bool Evaluate(ref Evaluation run, int value) => constants.Contains(run.Json, value);

    public override Message? Explain(in JsonView json, int value) => new(
        $"{json.Shown(value)} is not allowed; it must be {constants.Shown().First()}.",
        $"{json.Shown(value)}は使えません。{constants.Shown().First()}でなければなりません。");
}
