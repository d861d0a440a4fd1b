using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 10.2.2.2.</summary>
internal sealed class Then(KeywordSource source) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "then", Vocabulary.Applicator, ValueShape.Schema, static source => source.Beside("if") is null ? null : new Then(source));

    private readonly Subschema schema = source.Schema();

    public override bool Evaluate(ref Evaluation run, int value)
    {
        if (!run.IfHeld)
        {
            return true;
        }

        var isValid = run.Apply(schema, value);
        // A schema inside may have had an if of its own.
        run.IfHeld = true;
        return isValid;
    }
}
