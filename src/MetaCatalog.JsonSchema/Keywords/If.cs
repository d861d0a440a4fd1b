using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.2.2.1. <see cref="Then"/> and <see cref="Else"/> follow right after it and read its outcome.</summary>
internal sealed class If(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new("if", Vocabulary.Applicator, ValueShape.Schema, static source => new If(source));

    private readonly Subschema schema = source.Schema();

    public override IEnumerable<SchemaNode> AlwaysApplied => [schema.Node];

    public override bool Evaluate(ref Evaluation run, int value)
    {
        run.IfHeld = run.Apply(schema, value);
        return true;
    }
}
