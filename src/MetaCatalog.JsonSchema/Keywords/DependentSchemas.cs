using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.2.2.4.</summary>
internal sealed class DependentSchemas(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "dependentSchemas", Vocabulary.Applicator, ValueShape.SchemaByName, static source => new DependentSchemas(source), Drafts.Since201909);

    private readonly PropertyTable<Subschema> table = new(source.SchemaByName());

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        for (int name = value + 1, end = run.Json.Tokens[value].Next; name < end; name = run.Json.Tokens[name + 1].Next)
        {
            var index = table.IndexOf(run.Json, name);
            isValid &= index < 0 || run.Apply(table[index], value);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }
        }

        return isValid;
    }
}
