using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.2.2.3.</summary>
internal sealed class Else(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "else", Vocabulary.Applicator, ValueShape.Schema, static source => source.Beside("if") is null ? null : new Else(source));

    private readonly Subschema schema = source.Schema();

    public override bool Evaluate(ref Evaluation run, int value)
    {
        if (run.IfHeld)
        {
            return true;
        }

        var isValid = run.Apply(schema, value);
        // A schema inside may have had an if of its own.
        run.IfHeld = false;
        return isValid;
    }
}
