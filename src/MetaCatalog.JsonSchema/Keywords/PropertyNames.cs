using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.3.2.4. A name is a string on the tape, so that it is checked like a value.</summary>
internal sealed class PropertyNames(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new("propertyNames", Vocabulary.Applicator, ValueShape.Schema, static source => new PropertyNames(source));

    private readonly Subschema schema = source.Schema();

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool Evaluate(ref Evaluation run, int value)
    {
        var isValid = true;
        for (int name = value + 1, end = run.Json.Tokens[value].Next; name < end; name = run.Json.Tokens[name + 1].Next)
        {
            isValid &= run.Apply(schema, name);
            if (!isValid && !run.IsRecording)
            {
                return false;
            }
        }

        return isValid;
    }
}
