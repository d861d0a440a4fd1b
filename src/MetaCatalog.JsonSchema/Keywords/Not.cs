using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.2.1.4.</summary>
internal sealed class Not(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new("not", Vocabulary.Applicator, ValueShape.Schema, static source => new Not(source));

    private readonly Subschema schema = source.Schema();
    private readonly string shown = source.Json.Shown(source.Value);

    public override IEnumerable<SchemaNode> AlwaysApplied => [schema.Node];

    public override bool Evaluate(ref Evaluation run, int value) => !run.Apply(schema, value);

    public override Message? Explain(in JsonView json, int value) => new(
        $"{json.Shown(value)} is one of the values ruled out by {shown}.", $"{json.Shown(value)}は{shown}によって除外された値です。");
}
