using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 8.2.3.1.</summary>
internal sealed class Ref(KeywordSource source, SchemaNode target) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "$ref", Vocabulary.Core, ValueShape.Reference, static source => source.Target(out _) is { } target ? new Ref(source, target) : null);

    private readonly Subschema schema = new(target, null);

    public SchemaNode Target => schema.Node;

    public override IEnumerable<SchemaNode> AlwaysApplied => [schema.Node];

    public override bool Evaluate(ref Evaluation run, int value) => run.Apply(schema, value);
}
