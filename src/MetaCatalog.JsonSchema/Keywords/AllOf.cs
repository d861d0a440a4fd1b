using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.2.1.1.</summary>
internal sealed class AllOf(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new("allOf", Vocabulary.Applicator, ValueShape.SchemaList, static source => new AllOf(source));

    private readonly Subschema[] schemas = source.SchemaList();

    public override IEnumerable<SchemaNode> AlwaysApplied => schemas.Select(static schema => schema.Node);

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        foreach (var schema in schemas)
        {
            isValid &= run.Apply(schema, value);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }
        }

        return isValid;
    }
}
