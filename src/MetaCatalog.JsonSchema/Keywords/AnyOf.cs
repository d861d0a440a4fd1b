using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.2.1.2.</summary>
internal sealed class AnyOf(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new("anyOf", Vocabulary.Applicator, ValueShape.SchemaList, static source => new AnyOf(source));

    private readonly Subschema[] schemas = source.SchemaList();

    public override IEnumerable<SchemaNode> AlwaysApplied => schemas.Select(static schema => schema.Node);

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = false;
        foreach (var schema in schemas)
        {
            isValid |= run.Apply(schema, value);
            if (isValid && !run.IsExhaustive)
            {
                return true;
            }
        }

        return isValid;
    }
}
